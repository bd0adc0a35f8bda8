import type { OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { mockName } from "../../ui/mock-name.ts";

/** What the exam room says and needs to know of the exam itself. */
export interface ExamDescription {
  readonly code: string;
  readonly mockName: string;
  /** Null for an untimed sitting. */
  readonly timeLimitMs: number | null;
  readonly clockRules: Blueprint["clock"];
  /** Whether the clock goes on while the candidate is away. */
  readonly countsAway: boolean;
  readonly canPause: boolean;
}

/** Takes it from an attempt. */
export function describeExam({ blueprint, form, conditions }: OpenAttempt): ExamDescription {
  return {
    code: blueprint.exam.code,
    mockName: mockName(form.mode),
    timeLimitMs: conditions.timeLimitMs,
    clockRules: blueprint.clock,
    countsAway: conditions.countsSleep,
    canPause: conditions.profile === "relaxed",
  };
}
