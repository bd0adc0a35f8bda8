import { dialog, type BrowserWindow } from "electron";
import type { FileDialogs } from "../backup/backup-desk.ts";
import { messages } from "./messages.ts";

const filters = [{ name: messages.backupFiles, extensions: ["json"] }];

/** The system's own dialogs for files, over the window. Without a window there is nobody to ask. */
export function createFileDialogs(getWindow: () => BrowserWindow | null): FileDialogs {
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
