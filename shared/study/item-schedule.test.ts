import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { someAnswers } from "../../tests/support/some-answers.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { dueItems, firstDueDay, reasonsOf } from "./due-items.ts";
import { type ItemSchedule, itemScheduleOf } from "./item-schedule.ts";

const MISSED = 20_000;

function scheduleOf(
  answers: readonly LoggedAnswer[],
  mark: Parameters<typeof itemScheduleOf>[1] = null,
): ItemSchedule {
  return itemScheduleOf(answers, mark, utcDay);
}

function dueDayOf(schedule: ItemSchedule): number | null {
  return firstDueDay(reasonsOf(schedule));
}

describe("the looks that a miss is owed", () => {
  it("are taken by an answer in practice or in a mock, right or wrong", () => {
    for (const later of [
      aLoggedAnswer({ day: MISSED + 2, verdict: "right", sourceNumber: 2 }),
      aLoggedAnswer({ day: MISSED + 2, inPractice: true, sourceNumber: 2 }),
    ]) {
      const [miss] = scheduleOf([aLoggedAnswer({ day: MISSED }), later]).misses;
      expect(miss?.look?.daysAfter).toBe(7);
    }
  });

  it("are owed to each miss by itself", () => {
    const { misses } = scheduleOf([
      aLoggedAnswer({ day: MISSED }),
      aLoggedAnswer({ day: MISSED + 7, sourceNumber: 2 }),
    ]);
    expect(misses.map(({ look }) => look)).toEqual([null, { dueDay: MISSED + 9, daysAfter: 2 }]);
  });
});

describe("the schedule of an item", () => {
  it("begins with the first miss, not with the right answers before it", () => {
    const before = aLoggedAnswer({ day: MISSED - 30, verdict: "right", sourceNumber: 2 });
    const miss = aLoggedAnswer({ day: MISSED });
    expect(scheduleOf([before, miss])).toEqual(scheduleOf([miss]));
    expect(scheduleOf([miss]).repetition).toEqual({
      dueDay: MISSED + 1,
      intervalDays: 1,
      grade: "again",
    });
  });

  it("moves on beyond the day of any answer", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const day = utcDay(answers.at(-1)?.atMs ?? 0);
        const schedule = scheduleOf(answers);
        expect(schedule.repetition?.dueDay).toBeGreaterThan(day);
      }),
    );
  });

  it("is due no more once it is answered on its due day or later, until a day after that", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat({ max: 30 }), (answers, lateDays) => {
        const dueDay = dueDayOf(scheduleOf(answers));
        if (dueDay === null) throw new Error("An item that was missed comes back.");
        const day = dueDay + lateDays;
        const schedule = scheduleOf([
          ...answers,
          aLoggedAnswer({ day, verdict: "right", sourceNumber: 99 }),
        ]);
        expect(dueItems([schedule], day).items).toEqual([]);
        expect(dueDayOf(schedule)).toBeGreaterThan(day);
      }),
    );
  });

  it("comes back later the better it was known", () => {
    const miss = aLoggedAnswer({ day: MISSED });
    const dueDayAfter = (verdict: "right" | "wrong", confidence: LoggedAnswer["confidence"]) =>
      scheduleOf([miss, aLoggedAnswer({ day: MISSED + 5, verdict, confidence, sourceNumber: 2 })])
        .repetition?.dueDay ?? 0;
    const days = [
      dueDayAfter("wrong", "sure"),
      dueDayAfter("right", "guess"),
      dueDayAfter("right", null),
      dueDayAfter("right", "sure"),
    ];
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeGreaterThan(days[0] ?? Infinity);
  });

  it("tells a confidently wrong answer only while it is the last one", () => {
    const sure = aLoggedAnswer({ confidence: "sure" });
    expect(scheduleOf([sure]).isConfidentlyWrong).toBe(true);
    const later = aLoggedAnswer({ day: MISSED + 1, verdict: "right", sourceNumber: 2 });
    expect(scheduleOf([sure, later]).isConfidentlyWrong).toBe(false);
  });
});

describe("a reset", () => {
  it("forgets exactly what lies before it", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat({ max: 11 }), (answers, index) => {
        const resetAtMs = answers[Math.min(index, answers.length - 1)]?.atMs ?? 0;
        const kept = answers.filter(({ atMs }) => atMs > resetAtMs);
        const schedule = scheduleOf(answers, { isSuspended: false, resetAtMs });
        const alone = kept.length === 0 ? null : scheduleOf(kept);
        expect(schedule.repetition).toEqual(alone?.repetition ?? null);
        expect(reasonsOf(schedule)).toEqual(alone === null ? [] : reasonsOf(alone));
        // The journal keeps every miss.
        expect(schedule.misses).toHaveLength(
          answers.filter((each) => each.verdict !== "right").length,
        );
      }),
    );
  });
});
