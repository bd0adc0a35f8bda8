import { constants } from "node:fs";
import { access } from "node:fs/promises";
import type { SavedContent, SavedTextKind } from "../../../shared/files/saved-text.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { writeFileAtomically } from "../bank/write-file-atomically.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { failureName } from "../report/failure-name.ts";
import { writeTrouble } from "../report/write-trouble.ts";
import { datedName } from "./dated-name.ts";

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
      if (file === null) return ok({ wasWritten: false });
      try {
        await heedWriteProtection(file);
        await writeFileAtomically(file, text);
        return ok({ wasWritten: true });
      } catch (error) {
        return err({ code: `file-${writeTrouble(error)}`, detail: failureName(error) });
      }
    },
  };
}

/** Putting a new file in the place of a write-protected one would succeed, against what its owner asked for. */
async function heedWriteProtection(file: string): Promise<void> {
  try {
    await access(file, constants.W_OK);
  } catch (error) {
    if (failureName(error) !== "ENOENT") throw error;
  }
}
