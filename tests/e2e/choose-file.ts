import type { ElectronApplication } from "@playwright/test";

/** Answers the system's own dialogs, which no test can press, with a file; null where the person changes their mind. */
export async function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePath: chosen ?? "" });
    dialog.showOpenDialog = () =>
      Promise.resolve({
        canceled: chosen === null,
        filePaths: chosen === null ? [] : [chosen],
      });
  }, file);
}
