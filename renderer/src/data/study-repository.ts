import type { ObjectiveId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { Result } from "../../../shared/lib/result.ts";
import {
  type PracticeAnswer,
  PracticeAnswerSchema,
} from "../../../shared/practice/practice-answer.ts";
import { type NoteRead, NoteReadSchema } from "../../../shared/study/note-read.ts";
import { databaseDoor } from "./database-door.ts";
import type { ExamDatabase } from "./exam-database.ts";
import type { StorageError } from "./storage-error.ts";

/** What was studied of one bank. */
export interface StudyRecord {
  readonly reads: readonly NoteRead[];
  /** Oldest first. */
  readonly answers: readonly PracticeAnswer[];
  /** Rows that are there but cannot be read, of either kind. They stay where they are. */
  readonly unreadableCount: number;
}

/** What the person studied outside of mocks. Nothing rejects; a write that succeeded is on the disk. */
export interface StudyRepository {
  readonly read: (bankId: BankId) => Promise<Result<StudyRecord, StorageError>>;
  readonly markRead: (mark: NoteRead) => Promise<Result<void, StorageError>>;
  readonly markNotRead: (
    bankId: BankId,
    objective: ObjectiveId,
  ) => Promise<Result<void, StorageError>>;
  /** Stores a checked answer. The same item of the same practice a second time changes nothing. */
  readonly addAnswer: (answer: PracticeAnswer) => Promise<Result<void, StorageError>>;
}

/** The repository over a database, which it opens with the first call. */
export function createStudyRepository(db: ExamDatabase): StudyRepository {
  const door = databaseDoor(db);
  return {
    read: (bankId) => door.read(() => readBank(db, bankId)),
    markRead: (mark) =>
      door.write(async () => {
        await db.noteReads.put(mark);
      }),
    markNotRead: (bankId, objective) => door.write(() => db.noteReads.delete([bankId, objective])),
    addAnswer: (answer) => door.write(() => addOnce(db, answer)),
  };
}

async function readBank(db: ExamDatabase, bankId: BankId): Promise<StudyRecord> {
  const [readRows, answerRows] = await Promise.all([
    db.noteReads.where({ bankId }).toArray(),
    db.practiceAnswers.where({ bankId }).toArray(),
  ]);
  const reads = readRows.flatMap((row) => NoteReadSchema.safeParse(row).data ?? []);
  const answers = answerRows.flatMap((row) => PracticeAnswerSchema.safeParse(row).data ?? []);
  return {
    reads,
    answers: answers.toSorted((a, b) => a.answeredAtMs - b.answeredAtMs),
    unreadableCount: readRows.length + answerRows.length - reads.length - answers.length,
  };
}

function addOnce(db: ExamDatabase, answer: PracticeAnswer): PromiseLike<void> {
  return db.transaction("rw", db.practiceAnswers, async () => {
    const isStored =
      (await db.practiceAnswers.get([answer.practiceId, answer.itemId])) !== undefined;
    if (!isStored) await db.practiceAnswers.add(answer);
  });
}
