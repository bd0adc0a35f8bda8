import Dexie, { type Table } from "dexie";
import type { AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import type { AttemptId, AttemptRecord } from "../../../shared/attempts/attempt-record.ts";
import type { ItemId, ObjectiveId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { PracticeAnswer, PracticeId } from "../../../shared/practice/practice-answer.ts";
import type { MissNote } from "../../../shared/study/miss-note.ts";
import type { NoteRead } from "../../../shared/study/note-read.ts";
import type { ScheduleMark } from "../../../shared/study/schedule-mark.ts";
import type { EventRow } from "./event-row.ts";

/**
 * What is stored on this computer. Rows come out as `unknown`: they were written by this release or by an older one,
 * and only a schema says which. A released `version(n)` block is never edited; a new shape gets the next number.
 */
export class ExamDatabase extends Dexie {
  declare readonly attempts: Table<unknown, AttemptId, AttemptRecord>;
  declare readonly events: Table<unknown, [AttemptId, number], EventRow>;
  declare readonly noteReads: Table<unknown, [BankId, ObjectiveId], NoteRead>;
  declare readonly practiceAnswers: Table<unknown, [PracticeId, ItemId], PracticeAnswer>;
  /** Derived from `attempts`, and written with them: one that is missing or cannot be read is made anew. */
  declare readonly attemptDigests: Table<unknown, AttemptId, AttemptDigest>;
  declare readonly missNotes: Table<unknown, [AttemptId | PracticeId, ItemId], MissNote>;
  declare readonly scheduleMarks: Table<unknown, [BankId, ItemId], ScheduleMark>;

  /** Whether the disk has room enough to write safely. */
  readonly hasRoom: () => Promise<boolean>;
  /** Whether a write failed after which the browser's log was not made sound yet; kept by the door. */
  mayLogBeTorn = false;

  constructor(name = "rehearsal", hasRoom = () => Promise.resolve(true)) {
    // Strict: a write is acknowledged when it is on the disk, not when the system has promised to put it there.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.hasRoom = hasRoom;
    this.version(1).stores({
      attempts: "attemptId, status, startedAtMs",
      events: "[attemptId+sequence], attemptId",
    });
    this.version(2).stores({
      noteReads: "[bankId+objective], bankId",
      practiceAnswers: "[practiceId+itemId], bankId, itemId, answeredAtMs",
    });
    this.version(3).stores({
      attemptDigests: "attemptId",
      missNotes: "[sourceId+itemId], bankId",
      scheduleMarks: "[bankId+itemId], bankId",
    });
  }
}
