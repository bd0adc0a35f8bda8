import fc from "fast-check";
import { CONFIDENCES } from "../../shared/exam/confidence.ts";
import { VERDICTS } from "../../shared/scoring/exam-result.ts";
import { aLoggedAnswer } from "./builders/a-logged-answer.ts";

const FIRST_DAY = 20_000;

/** Some answers to one item, a day or more apart or on the same day, the first of them a miss. */
export const someAnswers = fc
  .array(
    fc.record({
      gapDays: fc.nat({ max: 40 }),
      verdict: fc.constantFrom(...VERDICTS),
      confidence: fc.constantFrom(...CONFIDENCES, null),
      inPractice: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    let day = FIRST_DAY;
    return steps.map(({ gapDays, verdict, ...rest }, index) => {
      day += index === 0 ? 0 : gapDays;
      return aLoggedAnswer({
        ...rest,
        verdict: index === 0 ? "wrong" : verdict,
        atMs: day * 86_400_000 + index * 1000,
        sourceNumber: index + 1,
      });
    });
  });
