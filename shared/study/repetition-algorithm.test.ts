import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ItemMemory,
  repetitionAlgorithm as algorithm,
  type RepetitionGrade,
} from "./repetition-algorithm.ts";

const GRADES = ["again", "hard", "good", "easy"] as const;

/** Answers each grade on the day that the one before asks for; tells the interval after each. */
function intervalsOf(grades: readonly RepetitionGrade[]): readonly number[] {
  let memory: ItemMemory | null = null;
  let elapsed = 0;
  return grades.map((grade) => {
    memory = algorithm.remember(memory, elapsed, grade);
    elapsed = algorithm.intervalDays(memory);
    return elapsed;
  });
}

describe("the repetition algorithm", () => {
  it("asks again the next day after a first miss, never on the same day", () => {
    expect(intervalsOf(["again"])).toEqual([1]);
  });

  it("lets right answers on the due day make every interval longer than the one before", () => {
    const intervals = intervalsOf(["again", "good", "good", "good", "good"]);
    expect(intervals).toEqual([...new Set(intervals)].sort((a, b) => a - b));
  });

  it("takes a lapse back below the interval that was missed", () => {
    const [, , , long = 0, afterLapse = 0] = intervalsOf([
      "again",
      "good",
      "good",
      "good",
      "again",
    ]);
    expect(afterLapse).toBeLessThan(long);
  });

  it("orders what one answer makes of the interval by its grade, whatever went before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.nat({ max: 400 })), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat({ max: 400 }),
        (steps, elapsed) => {
          const memory = steps.reduce<ItemMemory | null>(
            (before, [grade, days]) => algorithm.remember(before, days, grade),
            null,
          );
          const intervals = GRADES.map((grade) =>
            algorithm.intervalDays(algorithm.remember(memory, elapsed, grade)),
          );
          expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
          for (const days of intervals) {
            expect(Number.isInteger(days)).toBe(true);
            expect(days).toBeGreaterThanOrEqual(1);
          }
        },
      ),
    );
  });
});
