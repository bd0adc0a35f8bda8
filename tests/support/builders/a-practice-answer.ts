import type { z } from "zod";
import {
  type PracticeAnswer,
  PracticeAnswerSchema,
} from "../../../shared/practice/practice-answer.ts";

/** A right answer to q-single of objective 1.1.1, of the bank that `aBankSummary` sums up. */
export function aPracticeAnswer(
  changes: Partial<z.input<typeof PracticeAnswerSchema>> = {},
): PracticeAnswer {
  return PracticeAnswerSchema.parse({
    practiceId: "00000000-0000-4000-8000-000000000001",
    bankId: "tst-01",
    bankRevision: 1,
    itemId: "q-single",
    objective: "1.1.1",
    response: { kind: "single-choice", optionId: "b" },
    isRight: true,
    answeredAtMs: 1_800_000_000_000,
    spentMs: 250.5,
    ...changes,
  });
}
