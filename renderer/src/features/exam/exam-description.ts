import type { OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { mockName } from "../../ui/mock-name.ts";

/** What the exam room says and needs to know of the exam itself. */
export interface ExamDescription {
  readonly code: string;
  readonly mockName: string;
  /** Null where the room is only tried. */
  readonly bank: Pick<BankSummary, "keyStanding"> | null;
  /** Null for an untimed sitting. */
  readonly timeLimitMs: number | null;
  readonly clockRules: Blueprint["clock"];
  /** Whether the clock goes on while the candidate is away. */
  readonly countsAway: boolean;
  readonly canPause: boolean;
  /** Whether the candidate is asked how sure they are of each answer. */
  readonly asksConfidence: boolean;
}

/** Takes it from an attempt. */
export function describeExam({ bank, blueprint, form, conditions }: OpenAttempt): ExamDescription {
  return {
    code: blueprint.exam.code,
    mockName: mockName(form.mode),
    bank,
    timeLimitMs: conditions.timeLimitMs,
    clockRules: blueprint.clock,
    countsAway: conditions.countsSleep,
    canPause: conditions.profile === "relaxed",
    asksConfidence: conditions.asksConfidence,
  };
}
