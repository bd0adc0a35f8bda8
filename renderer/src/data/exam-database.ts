import Dexie, { type Table } from "dexie";
import type { AttemptId, AttemptRecord } from "../../../shared/attempts/attempt-record.ts";
import type { ItemId, ObjectiveId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import type { PracticeAnswer, PracticeId } from "../../../shared/practice/practice-answer.ts";
import type { NoteRead } from "../../../shared/study/note-read.ts";
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

  constructor(name = "rehearsal") {
    // Strict: a write is acknowledged when it is on the disk, not when the system has promised to put it there.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({
      attempts: "attemptId, status, startedAtMs",
      events: "[attemptId+sequence], attemptId",
    });
    this.version(2).stores({
      noteReads: "[bankId+objective], bankId",
      practiceAnswers: "[practiceId+itemId], bankId, itemId, answeredAtMs",
    });
  }
}
