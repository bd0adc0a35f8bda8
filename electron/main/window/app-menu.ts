import { app, Menu } from "electron";
import { aboutPanel } from "./about-panel.ts";
import { appMenuTemplate } from "./app-menu-template.ts";

/** Gives the app its menu, and what "About" in it says. */
export function installAppMenu(options: { readonly isPackaged: boolean }): void {
  app.setAboutPanelOptions(aboutPanel(app.getVersion()));
  const template = appMenuTemplate({ ...options, isMac: process.platform === "darwin" });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
