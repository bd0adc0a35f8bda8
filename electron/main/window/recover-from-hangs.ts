import { dialog, type BrowserWindow } from "electron";
import { messages } from "./messages.ts";

/**
 * Asks, when the page no longer responds, whether to end its process; the crash this makes has it loaded again. The question goes
 * away by itself when the page responds again, and comes back as long as it does not.
 */
export function recoverFromHangs(window: BrowserWindow): void {
  let question: AbortController | null = null;

  async function ask(): Promise<void> {
    if (question !== null) return;
    question = new AbortController();
    const { signal } = question;
    const { wait, reload, ...words } = messages.notResponding;
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      buttons: [wait, reload],
      defaultId: 0,
      cancelId: 0,
      signal,
      ...words,
    });
    question = null;
    if (response === 1 && !signal.aborted) window.webContents.forcefullyCrashRenderer();
  }

  window.on("unresponsive", () => void ask());
  window.on("responsive", () => {
    question?.abort();
  });
}
