import { type z } from "zod";
import { AttemptRecordSchema } from "../../../shared/attempts/attempt-record.ts";
import { EventRowSchema } from "./event-row.ts";

/** A row of a backup that this release can read. */
export interface ReadableRow {
  /** Its primary key; null where the database numbers the rows, so that nothing but their content tells them apart. */
  readonly key: string | readonly (string | number)[] | null;
  /** What is stored: the row as it is in the backup, without a number that the database gave it. */
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

/** Every table of the database, one line each; a table that is missing here is backed up, but never restored. */
export const restorableTables: readonly RestorableTable[] = [
  keyed("events", EventRowSchema, ({ attemptId, sequence }) => ({
    key: [attemptId, sequence],
    attemptId,
  })),
  keyed("attempts", AttemptRecordSchema, ({ attemptId, status }) => ({
    key: attemptId,
    attemptId,
    isOpenAttempt: status === "open",
  })),
];

/** A table whose rows carry their own key. */
function keyed<T extends object>(
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
