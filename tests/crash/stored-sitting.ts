import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { decodeRecord, type JournalRecord } from "../../electron/main/journal/journal-record.ts";
import {
  type AttemptId,
  type AttemptRecord,
  AttemptRecordSchema,
} from "../../shared/attempts/attempt-record.ts";
import { type SequencedEvent, SequencedEventSchema } from "../../shared/ipc/contract.ts";
import { openRawDatabase } from "../e2e/raw-database.ts";

/** What lies on the disk of a sitting, read past the app's own rules. */
export interface StoredSitting {
  readonly database: readonly SequencedEvent[];
  readonly journal: readonly JournalRecord[];
}

/** Reads the events of the open attempt. Throws for a row that is not one, or that belongs to another attempt. */
export async function readStoredSitting(
  page: Page,
  userDataFolder: string,
  attemptId: AttemptId,
): Promise<StoredSitting> {
  const database = await openRawDatabase(page);
  const rows = await database.rows("events");
  await database.close();
  return {
    database: rows.map((row) => {
      const { attemptId: ownerId, ...entry } = Object(row) as { readonly attemptId?: unknown };
      if (ownerId !== attemptId) throw new Error(`An event row of ${String(ownerId)} is left.`);
      return SequencedEventSchema.parse(entry);
    }),
    journal: readJournalRecords(userDataFolder, attemptId),
  };
}

/** The whole records of an attempt's journal; none where there is no journal. A torn last record is left out. */
export function readJournalRecords(
  userDataFolder: string,
  attemptId: AttemptId,
): readonly JournalRecord[] {
  const file = join(userDataFolder, "journal", `${attemptId}.journal`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line, index) => {
    const record = decodeRecord(Buffer.from(line));
    if (record === null) throw new Error(`Line ${index + 1} of the journal is unreadable.`);
    return record;
  });
}

/** The names of all journals, set aside ones among them. */
export function journalNames(userDataFolder: string): readonly string[] {
  const folder = join(userDataFolder, "journal");
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Every attempt in the database. Throws for a row that cannot be read. */
export async function readAttempts(page: Page): Promise<readonly AttemptRecord[]> {
  const database = await openRawDatabase(page);
  const rows = await database.rows("attempts");
  await database.close();
  return rows.map((row) => AttemptRecordSchema.parse(row));
}
