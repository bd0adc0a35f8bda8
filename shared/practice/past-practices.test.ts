import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { ObjectiveIdSchema } from "../bank/item.ts";
import { pastPractices } from "./past-practices.ts";
import { practiceScope } from "./practice-scope.ts";
import { examPaceMs, practiceTimeLimitMs } from "./practice-time.ts";

const practiceId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

describe("the practices of before", () => {
  it("are told by their answers, latest first, though they lie among each other", () => {
    const past = pastPractices([
      aPracticeAnswer({ practiceId: practiceId(1), itemId: "q-first", answeredAtMs: 10 }),
      aPracticeAnswer({ practiceId: practiceId(2), itemId: "q-other", answeredAtMs: 20 }),
      aPracticeAnswer({
        practiceId: practiceId(1),
        itemId: "q-second",
        objective: "1.2.1",
        isRight: false,
        answeredAtMs: 30,
      }),
    ]);
    expect(past).toEqual([
      {
        practiceId: practiceId(1),
        endedAtMs: 30,
        rightCount: 1,
        checkedCount: 2,
        itemIds: ["q-first", "q-second"],
        missedIds: ["q-second"],
        objectives: ["1.1.1", "1.2.1"],
      },
      expect.objectContaining({ practiceId: practiceId(2), rightCount: 1, missedIds: [] }),
    ]);
  });
});

describe("what a practice was about", () => {
  const scopeOf = (...ids: readonly string[]) =>
    practiceScope(
      aBlueprint(),
      ids.map((id) => ObjectiveIdSchema.parse(id)),
    );

  it.each([
    [["1.1.2"], "1.1.2"],
    [["1.1.1", "1.1.2"], "1.1"],
    [["1.1.1", "1.2.1"], "1"],
  ])("%j is %s: the smallest part that holds it all", (ids, id) => {
    expect(scopeOf(...ids)).toMatchObject({ kind: "part", id });
  });

  it("is several domains, or nothing that the guide still has", () => {
    expect(scopeOf("1.1.1", "2.1.1")).toEqual({ kind: "domains", count: 2 });
    expect(scopeOf("9.9.9")).toEqual({ kind: "domains", count: 0 });
    expect(scopeOf("9.9.9", "1.1.2")).toMatchObject({ id: "1.1.2" });
  });
});

describe("the time for a practice", () => {
  /** Ten minutes for eight questions. */
  const blueprint = aBlueprint();

  it("at exam pace is the share of the exam's time that its questions have", () => {
    expect(examPaceMs(blueprint)).toBe(75_000);
    const wish = { timing: "exam-pace", minutes: 15 } as const;
    expect(practiceTimeLimitMs(wish, 4, blueprint)).toBe(300_000);
  });

  it("is the person's own, or none", () => {
    expect(practiceTimeLimitMs({ timing: "minutes", minutes: 2 }, 4, blueprint)).toBe(120_000);
    expect(practiceTimeLimitMs({ timing: "untimed", minutes: 2 }, 4, blueprint)).toBeNull();
  });
});
