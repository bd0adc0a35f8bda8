import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId, FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { PracticeAnswer } from "../../../../shared/practice/practice-answer.ts";
import type { MissNote } from "../../../../shared/study/miss-note.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import type { Ask } from "../../platform/bridge.ts";

type Outcome<T> = Promise<Result<T, DataProblem>>;

/** Where exports come from and go to. Nothing rejects. */
export interface ExportSource {
  /** Of every finished attempt that can be read, newest first. */
  readonly digests: () => readonly AttemptDigest[];
  readonly readAttempt: (attemptId: AttemptId) => Outcome<FinishedAttempt>;
  readonly readPracticeAnswers: (bankId: BankId) => Outcome<readonly PracticeAnswer[]>;
  readonly readMissNotes: () => Outcome<readonly MissNote[]>;
  readonly ask: Ask;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
}
