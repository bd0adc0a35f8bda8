import { Menu, type MenuItemConstructorOptions } from "electron";
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

/** Gives the app a menu with the usual roles, which Electron words by itself. */
export function installAppMenu(options: { readonly isPackaged: boolean }): void {
  const isMac = process.platform === "darwin";
  const menu = Menu.buildFromTemplate([
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    { role: "fileMenu" },
    { role: "editMenu" },
    {
      label: messages.viewMenu,
      submenu: [
        ...(options.isPackaged ? [] : forDevelopers),
        ...zoom,
        { type: "separator" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
    { role: "help", submenu: isMac ? [] : [{ role: "about" }] },
  ]);
  Menu.setApplicationMenu(menu);
}
