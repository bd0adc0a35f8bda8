import { type BrowserWindow, dialog } from "electron";
import { messages } from "./messages.ts";

/** Asks the person for a bank or errata file. Null where they choose none, or where there is no window to ask in. */
export async function chooseBankFile(window: BrowserWindow | null): Promise<string | null> {
  if (window === null) return null;
  const { title, button, fileKind } = messages.chooseBank;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: fileKind, extensions: ["qbank", "qerrata"] }],
    properties: ["openFile"],
  });
  return filePaths[0] ?? null;
}
