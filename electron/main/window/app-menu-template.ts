import type { MenuItemConstructorOptions } from "electron";
import { messages } from "./messages.ts";

const zoom: readonly MenuItemConstructorOptions[] = [
  { role: "resetZoom" },
  { role: "zoomIn" },
  // On many keyboards "+" is typed with Shift on the "=" key, and people press that key without it.
  {
    role: "zoomIn",
    accelerator: "CommandOrControl+=",
    visible: false,
    acceleratorWorksWhenHidden: true,
  },
  { role: "zoomOut" },
];

// In a packaged app a reload would only be a way to lose one's place.
const forDevelopers: readonly MenuItemConstructorOptions[] = [
  { role: "reload" },
  { role: "toggleDevTools" },
  { type: "separator" },
];

/** The menu: the usual roles, which Electron words by itself, and the developer's only while the app is not packaged. */
export function appMenuTemplate(options: {
  readonly isPackaged: boolean;
  readonly isMac: boolean;
}): MenuItemConstructorOptions[] {
  const { isPackaged, isMac } = options;
  return [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    { role: "fileMenu" },
    { role: "editMenu" },
    {
      label: messages.viewMenu,
      submenu: [
        ...(isPackaged ? [] : forDevelopers),
        ...zoom,
        { type: "separator" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
    { role: "help", submenu: isMac ? [] : [{ role: "about" }] },
  ];
}
