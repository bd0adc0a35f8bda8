import { Menu } from "electron";
import { appMenuTemplate } from "./app-menu-template.ts";

/** Gives the app its menu. */
export function installAppMenu(options: { readonly isPackaged: boolean }): void {
  const template = appMenuTemplate({ ...options, isMac: process.platform === "darwin" });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
