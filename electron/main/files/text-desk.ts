import {
  MAX_SAVED_TEXT_LENGTH,
  type SavedContent,
  type SavedTextKind,
} from "../../../shared/files/saved-text.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
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

/** A text of which some pieces are here, and the number by which the page means it and not one before it. */
interface Draft {
  readonly id: number;
  readonly pieces: string[];
  length: number;
}

type TextChannel = "file:begin-text" | "file:append-text" | "file:save-text";

/** Writes texts of the person's own where they choose, each whole or not at all. */
export function createTextDesk(options: TextDeskOptions): Pick<IpcHandlers, TextChannel> {
  let draft: Draft | null = null;
  let lastId = 0;

  const append = (draftId: number, text: string): Result<Draft, IpcError> => {
    if (draft?.id !== draftId) return err({ code: "file-not-begun", detail: "" });
    if (draft.length + text.length > MAX_SAVED_TEXT_LENGTH)
      return err({ code: "file-too-large", detail: "" });
    draft.pieces.push(text);
    draft.length += text.length;
    return ok(draft);
  };

  return {
    "file:begin-text": () => {
      draft = { id: (lastId += 1), pieces: [], length: 0 };
      return ok({ draftId: draft.id });
    },
    "file:append-text": ({ draftId, text }) => {
      const appended = append(draftId, text);
      return appended.ok ? ok({}) : appended;
    },
    "file:save-text": async ({ content, kind, text, draftId }) => {
      const whole = draftId === undefined ? ok({ pieces: [text] }) : append(draftId, text);
      if (!whole.ok) return whole;
      if (draftId !== undefined) draft = null;
      const suggestedName = datedName(names[content], options.now(), kind);
      const file = await options.askWhereToSave(suggestedName, kind);
      return file === null
        ? ok({ wasWritten: false })
        : saveFile(file, whole.value.pieces.join(""));
    },
  };
}
