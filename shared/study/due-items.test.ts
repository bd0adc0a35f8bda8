import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { someAnswers } from "../../tests/support/some-answers.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { dueItems, reasonsOf } from "./due-items.ts";
import { type ItemSchedule, itemScheduleOf } from "./item-schedule.ts";

const MISSED = 20_000;

function scheduleOf(
  answers: readonly LoggedAnswer[],
  mark: Parameters<typeof itemScheduleOf>[1] = null,
): ItemSchedule {
  return itemScheduleOf(answers, mark, utcDay);
}

describe("suspending", () => {
  it("takes an item from what is due, and resuming brings back the same day", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const usual = scheduleOf(answers);
        const suspended = scheduleOf(answers, { isSuspended: true, resetAtMs: null });
        expect(dueItems([suspended], Infinity)).toEqual({ items: [], next: null });
        const resumed = scheduleOf(answers, { isSuspended: false, resetAtMs: null });
        expect(resumed).toEqual(usual);
        expect(reasonsOf(suspended)).toEqual(reasonsOf(usual));
      }),
    );
  });
});

describe("what is due", () => {
  it("is each item once, with every reason, from its due day on", () => {
    const schedule = scheduleOf([aLoggedAnswer({ day: MISSED })]);
    expect(dueItems([schedule], MISSED)).toEqual({
      items: [],
      next: { day: MISSED + 1, count: 1 },
    });
    expect(dueItems([schedule], MISSED + 1).items).toEqual([
      { schedule, reasons: [{ kind: "repetition", dueDay: MISSED + 1 }] },
    ]);
    expect(dueItems([schedule], MISSED + 2)).toEqual({
      items: [
        {
          schedule,
          reasons: [
            { kind: "repetition", dueDay: MISSED + 1 },
            { kind: "second-look", dueDay: MISSED + 2, daysAfter: 2 },
          ],
        },
      ],
      next: null,
    });
  });

  it("puts the confidently wrong first, then what has waited longest", () => {
    const schedules = [
      aLoggedAnswer({ itemId: "q-newest", day: MISSED + 3 }),
      aLoggedAnswer({ itemId: "q-oldest", day: MISSED }),
      aLoggedAnswer({ itemId: "q-sure", day: MISSED + 4, confidence: "sure" }),
    ].map((answer) => scheduleOf([answer]));
    expect(dueItems(schedules, MISSED + 9).items.map(({ schedule }) => schedule.itemId)).toEqual([
      "q-sure",
      "q-oldest",
      "q-newest",
    ]);
  });

  it("counts what comes on the next day, and nothing beyond it", () => {
    const schedules = [1, 1, 4].map((day, index) =>
      scheduleOf([aLoggedAnswer({ itemId: `q-item-${index}`, day: MISSED + day })]),
    );
    expect(dueItems(schedules, MISSED).next).toEqual({ day: MISSED + 2, count: 2 });
  });

  it("stays due until it is answered, however many days go by", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (answers, day, more) => {
        const schedule = scheduleOf(answers);
        const isDueOn = (each: number) => dueItems([schedule], each).items.length > 0;
        const first = MISSED + day;
        expect(!isDueOn(first) || isDueOn(first + more)).toBe(true);
      }),
    );
  });

  it("is nothing where nothing was missed", () => {
    expect(dueItems([], MISSED)).toEqual({ items: [], next: null });
  });
});
