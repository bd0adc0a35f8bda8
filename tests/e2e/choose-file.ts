import type { RunningApp } from "./launch-app.ts";

/** Lets the next native dialog that asks for a file be answered with this one, or be closed without one. */
export async function chooseFile({ electronApp }: RunningApp, file: string | null): Promise<void> {
  await electronApp.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, file);
}
