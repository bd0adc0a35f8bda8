import { dialog, type BrowserWindow } from "electron";
import type { SavedTextKind } from "../../../shared/files/saved-text.ts";
import { messages } from "./messages.ts";

type FileKind = "backup" | "pdf" | SavedTextKind;

/** The system's own dialogs for files; null where the person changes their mind. */
interface FileDialogs {
  readonly askWhereToSave: (suggestedName: string, kind: FileKind) => Promise<string | null>;
  readonly askWhichBackup: () => Promise<string | null>;
}

const { fileKinds } = messages;
const filters: Readonly<Record<FileKind, Electron.FileFilter[]>> = {
  backup: [{ name: fileKinds.backup, extensions: ["json"] }],
  csv: [{ name: fileKinds.csv, extensions: ["csv"] }],
  txt: [{ name: fileKinds.txt, extensions: ["txt"] }],
  pdf: [{ name: fileKinds.pdf, extensions: ["pdf"] }],
  json: [{ name: fileKinds.json, extensions: ["json"] }],
};

/** The dialogs over the window. Without a window there is nobody to ask. */
export function createFileDialogs(getWindow: () => BrowserWindow | null): FileDialogs {
  return {
    askWhereToSave: async (suggestedName, kind) => {
      const window = getWindow();
      if (window === null) return null;
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: suggestedName,
        filters: filters[kind],
      });
      return answer.canceled ? null : answer.filePath;
    },
    askWhichBackup: async () => {
      const window = getWindow();
      if (window === null) return null;
      const answer = await dialog.showOpenDialog(window, {
        filters: filters.backup,
        properties: ["openFile"],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}
