import type { SavedContent, SavedTextKind } from "../../../shared/files/saved-text.ts";
import { ok } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { datedName } from "./dated-name.ts";
import { saveFile } from "./save-file.ts";

interface TextDeskOptions {
  /** Asks the person for a file; null where they change their mind. */
  readonly askWhereToSave: (suggestedName: string, kind: SavedTextKind) => Promise<string | null>;
  /** Wall clock, ms since 1970. */
  readonly now: () => number;
}

const names: Readonly<Record<SavedContent, string>> = {
  mocks: "Rehearsal mocks",
  answers: "Rehearsal answers",
  results: "Rehearsal results",
  "missed-items": "Rehearsal missed questions",
  "item-report": "Rehearsal question report",
  "error-journal": "Rehearsal error journal",
};

/** Writes texts of the person's own where they choose, each whole or not at all. */
export function createTextDesk(options: TextDeskOptions): Pick<IpcHandlers, "file:save-text"> {
  return {
    "file:save-text": async ({ content, kind, text }) => {
      const suggestedName = datedName(names[content], options.now(), kind);
      const file = await options.askWhereToSave(suggestedName, kind);
      return file === null ? ok({ wasWritten: false }) : saveFile(file, text);
    },
  };
}
