import { dialog, type BrowserWindow } from "electron";
import { messages } from "./messages.ts";

/** An answer that is just being written is on the disk by then. */
const PATIENCE_MS = 500;

/** Closes a window whose page holds answers that are not saved only once they are, or when the person says so. */
export function askBeforeClosing(window: BrowserWindow): void {
  let isPatient = true;

  async function ask(): Promise<void> {
    const { stay, close, ...words } = messages.closingUnsaved;
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      buttons: [stay, close],
      defaultId: 0,
      cancelId: 0,
      ...words,
    });
    isPatient = true;
    if (response === 1) window.destroy();
  }

  // Left alone, Electron keeps the window open without a word.
  window.webContents.on("will-prevent-unload", () => {
    if (!isPatient) return;
    isPatient = false;
    setTimeout(() => {
      if (window.isDestroyed()) return;
      window.webContents.once("will-prevent-unload", () => void ask());
      window.close();
    }, PATIENCE_MS);
  });
}
