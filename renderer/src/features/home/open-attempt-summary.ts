import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";

/** What Home says about an attempt that has not ended. */
export interface OpenAttemptSummary {
  readonly attemptId: AttemptId;
  readonly examCode: string;
  readonly bank: Pick<BankSummary, "keyStanding">;
  /** What the mock is called. */
  readonly mockName: string;
  /** Wall clock, ms since 1970. */
  readonly startedAtMs: number;
  readonly answeredCount: number;
  readonly questionCount: number;
  /** Exam time left, in ms; null for an untimed sitting. */
  readonly remainingMs: number | null;
}
