import type { ItemId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { Result } from "../../../shared/lib/result.ts";
import { type MissKey, missKeyOf } from "../../../shared/study/miss-key.ts";
import { type MissNote, MissNoteSchema } from "../../../shared/study/miss-note.ts";
import { type ScheduleMark, ScheduleMarkSchema } from "../../../shared/study/schedule-mark.ts";
import { databaseDoor, STORAGE_TIME_LIMIT_MS } from "./database-door.ts";
import type { ExamDatabase } from "./exam-database.ts";
import type { StorageError } from "./storage-error.ts";

/** What the person put down about the misses of one bank, and decided about the repetition of its items. */
export interface JournalRecord {
  readonly notes: ReadonlyMap<MissKey, MissNote>;
  readonly marks: ReadonlyMap<ItemId, ScheduleMark>;
  /** Rows that are there but cannot be read, of either kind. They stay where they are. */
  readonly unreadableCount: number;
}

/** The error journal as it is stored. Nothing rejects; a write that succeeded is on the disk. */
export interface JournalRepository {
  /** Everything that was put down about misses, of all banks. Rows that cannot be read are left out, and stay where they are. */
  readonly readNotes: () => Promise<Result<readonly MissNote[], StorageError>>;
  readonly read: (bankId: BankId) => Promise<Result<JournalRecord, StorageError>>;
  /** In the place of what was put down about the same miss before. */
  readonly saveNote: (note: MissNote) => Promise<Result<void, StorageError>>;
  /** In the place of what was decided about the same item before. */
  readonly saveMark: (mark: ScheduleMark) => Promise<Result<void, StorageError>>;
}

/** The repository over a database, which it opens with the first call. */
export function createJournalRepository(
  db: ExamDatabase,
  timeLimitMs = STORAGE_TIME_LIMIT_MS,
): JournalRepository {
  const door = databaseDoor(db, timeLimitMs);
  return {
    readNotes: () => door.read(async () => (await db.missNotes.toArray()).flatMap(readableNote)),
    read: (bankId) => door.read(() => readBank(db, bankId)),
    saveNote: (note) =>
      door.write(async () => {
        await db.missNotes.put(note);
      }),
    saveMark: (mark) =>
      door.write(async () => {
        await db.scheduleMarks.put(mark);
      }),
  };
}

async function readBank(db: ExamDatabase, bankId: BankId): Promise<JournalRecord> {
  const [noteRows, markRows] = await Promise.all([
    db.missNotes.where({ bankId }).toArray(),
    db.scheduleMarks.where({ bankId }).toArray(),
  ]);
  const notes = noteRows.flatMap(readableNote);
  const marks = markRows.flatMap((row) => ScheduleMarkSchema.safeParse(row).data ?? []);
  return {
    notes: new Map(notes.map((note) => [missKeyOf(note), note])),
    marks: new Map(marks.map((mark) => [mark.itemId, mark])),
    unreadableCount: noteRows.length + markRows.length - notes.length - marks.length,
  };
}

function readableNote(row: unknown): MissNote | readonly [] {
  return MissNoteSchema.safeParse(row).data ?? [];
}
