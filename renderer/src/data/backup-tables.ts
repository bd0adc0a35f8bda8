import { type z } from "zod";
import { AttemptRecordSchema } from "../../../shared/attempts/attempt-record.ts";
import { PracticeAnswerSchema } from "../../../shared/practice/practice-answer.ts";
import { MissNoteSchema } from "../../../shared/study/miss-note.ts";
import { NoteReadSchema } from "../../../shared/study/note-read.ts";
import { ScheduleMarkSchema } from "../../../shared/study/schedule-mark.ts";
import { EventRowSchema } from "./event-row.ts";

/** A row of a backup that this release can read. */
export interface ReadableRow {
  /** Its primary key. */
  readonly key: string | (string | number)[];
  /** What is stored: the row as it is in the backup. */
  readonly row: object;
  /** For attempts and their events: the attempt that they are of. */
  readonly attemptId: string | null;
  readonly isOpenAttempt: boolean;
}

/** A table that backups bring back. */
export interface RestorableTable {
  readonly name: string;
  /** Null for what is not a row of this table. */
  readonly read: (raw: unknown) => ReadableRow | null;
}

/** Tables whose rows are made anew from those of others: a backup of them would only take room. */
export const derivedTables: ReadonlySet<string> = new Set(["attemptDigests"]);

/** Every other table of the database, one line each; a table that is missing here is backed up, but never restored. */
export const restorableTables: readonly RestorableTable[] = [
  restorable("events", EventRowSchema, ({ attemptId, sequence }) => ({
    key: [attemptId, sequence],
    attemptId,
  })),
  restorable("attempts", AttemptRecordSchema, ({ attemptId, status }) => ({
    key: attemptId,
    attemptId,
    isOpenAttempt: status === "open",
  })),
  restorable("noteReads", NoteReadSchema, ({ bankId, objective }) => ({
    key: [bankId, objective],
  })),
  restorable("practiceAnswers", PracticeAnswerSchema, ({ practiceId, itemId }) => ({
    key: [practiceId, itemId],
  })),
  restorable("missNotes", MissNoteSchema, ({ sourceId, itemId }) => ({ key: [sourceId, itemId] })),
  restorable("scheduleMarks", ScheduleMarkSchema, ({ bankId, itemId }) => ({
    key: [bankId, itemId],
  })),
];

function restorable<T extends object>(
  name: string,
  schema: z.ZodType<T>,
  placeOf: (row: T) => Pick<ReadableRow, "key"> & Partial<ReadableRow>,
): RestorableTable {
  return {
    name,
    read: (raw) => {
      const { data } = schema.safeParse(raw);
      if (data === undefined || typeof raw !== "object" || raw === null) return null;
      // The raw row, not what the schema made of it: an older release may have written less than today's, and it stays so.
      return { attemptId: null, isOpenAttempt: false, row: raw, ...placeOf(data) };
    },
  };
}
