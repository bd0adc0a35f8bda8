import { dialog, type BrowserWindow } from "electron";
import type { FileDialogs } from "../backup/backup-desk.ts";

/** The files that a dialog is for, as it calls them. */
interface FileKind {
  readonly name: string;
  /** Without a dot. */
  readonly extension: string;
}

/** The system's own dialogs for files of a kind, over the window. Without a window there is nobody to ask. */
export function createFileDialogs(
  getWindow: () => BrowserWindow | null,
  { name, extension }: FileKind,
): FileDialogs {
  const filters = [{ name, extensions: [extension] }];
  return {
    askWhereToSave: async (suggestedName) => {
      const window = getWindow();
      if (window === null) return null;
      const answer = await dialog.showSaveDialog(window, { defaultPath: suggestedName, filters });
      return answer.canceled ? null : answer.filePath;
    },
    askWhichToOpen: async () => {
      const window = getWindow();
      if (window === null) return null;
      const answer = await dialog.showOpenDialog(window, { filters, properties: ["openFile"] });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}
