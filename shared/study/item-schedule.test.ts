import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLoggedAnswer, utcDay } from "../../tests/support/builders/a-logged-answer.ts";
import { CONFIDENCES } from "../exam/confidence.ts";
import { VERDICTS } from "../scoring/exam-result.ts";
import type { LoggedAnswer } from "./answer-log.ts";
import { dueItems, firstDueDay, reasonsOf } from "./due-items.ts";
import { type ItemSchedule, itemScheduleOf } from "./item-schedule.ts";
import { inOneGo } from "../../tests/support/in-one-go.ts";
import { missedItems } from "./missed-items.ts";
import { secondLookOf } from "./second-look.ts";

const MISSED = 20_000;

function scheduleOf(
  answers: readonly LoggedAnswer[],
  mark: Parameters<typeof itemScheduleOf>[1] = null,
): ItemSchedule {
  return itemScheduleOf(answers, mark, utcDay);
}

/** The missed items of a log that comes answer by answer. */
function missedIn(log: readonly LoggedAnswer[]) {
  const pieces = log.map((answer) => [answer]);
  return [...inOneGo(missedItems(pieces, new Map(), utcDay)).values()];
}

function dueDayOf(schedule: ItemSchedule): number | null {
  return firstDueDay(reasonsOf(schedule));
}

/** Some answers to one item, a day or more apart or on the same day, the first of them a miss. */
const someAnswers = fc
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
    let day = MISSED;
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

describe("the looks that a miss is owed", () => {
  it.each([
    [0, { dueDay: MISSED + 2, daysAfter: 2 }],
    [1, { dueDay: MISSED + 2, daysAfter: 2 }],
    [2, { dueDay: MISSED + 7, daysAfter: 7 }],
    [6, { dueDay: MISSED + 7, daysAfter: 7 }],
    [7, null],
    [400, null],
  ])("once it was answered last after %d days", (days, look) => {
    expect(secondLookOf(MISSED, MISSED + days)).toEqual(look);
  });

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

  it("is the same in whatever order the mocks were read", () => {
    fc.assert(
      fc.property(
        someAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(answers, { minLength: answers.length }),
          ),
        ),
        ([answers, shuffled]) => {
          const [found] = missedIn(shuffled);
          expect(found).toEqual({ answers, schedule: scheduleOf(answers) });
        },
      ),
    );
  });

  it("is the same for two mocks of the same moment, whichever was read first", () => {
    const pair = [
      aLoggedAnswer({ sourceNumber: 1 }),
      aLoggedAnswer({ sourceNumber: 2, verdict: "right", confidence: "sure" }),
    ];
    expect(missedIn(pair)).toEqual(missedIn(pair.toReversed()));
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

  it("is nothing where nothing was missed", () => {
    expect(missedIn([aLoggedAnswer({ verdict: "right" })])).toEqual([]);
    expect(dueItems([], MISSED)).toEqual({ items: [], next: null });
  });
});
