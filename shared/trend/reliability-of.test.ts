import { describe, expect, it } from "vitest";
import { ItemIdSchema, ObjectiveIdSchema } from "../bank/item.ts";
import type { Confidence } from "../exam/confidence.ts";
import { PracticeIdSchema } from "../practice/practice-answer.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import type { LoggedAnswer } from "../study/answer-log.ts";
import { confidentlyWrong } from "./confidently-wrong.ts";
import { reliabilityOf } from "./reliability-of.ts";

function answer(
  verdict: Verdict,
  confidence: Confidence | null,
  changes: { readonly itemId?: string; readonly atMs?: number } = {},
): LoggedAnswer {
  const { itemId = "q-single", atMs = 1000 } = changes;
  return {
    source: {
      kind: "practice",
      id: PracticeIdSchema.parse("00000000-0000-4000-8000-000000000001"),
    },
    itemId: ItemIdSchema.parse(itemId),
    objective: ObjectiveIdSchema.parse("1.1.1"),
    verdict,
    confidence,
    isFlagged: false,
    atMs,
    spentMs: 1000,
  };
}

function times(count: number, ...what: Parameters<typeof answer>): readonly LoggedAnswer[] {
  return Array.from({ length: count }, () => answer(...what));
}

describe("how reliable a person's word is", () => {
  it("counts answers by the word they were given with, and neither unrated ones nor open questions", () => {
    const log = [
      ...times(3, "right", "sure"),
      answer("wrong", "sure"),
      answer("unanswered", "sure"),
      answer("wrong", "guess"),
      ...times(5, "right", null),
    ];
    expect(
      reliabilityOf(log).map(({ confidence, count, rightCount }) => [
        confidence,
        count,
        rightCount,
      ]),
    ).toEqual([
      ["sure", 4, 3],
      ["unsure", 0, 0],
      ["guess", 1, 0],
    ]);
  });

  it("calls a promise broken only where the interval lies wholly beside it", () => {
    const few = reliabilityOf([...times(2, "right", "sure"), answer("wrong", "sure")]);
    expect(few[0]?.standing).toBe("kept");
    const many = reliabilityOf([...times(60, "right", "sure"), ...times(40, "wrong", "sure")]);
    expect(many[0]?.standing).toBe("less-often");
    const modest = reliabilityOf(times(30, "right", "guess"));
    expect(modest[2]?.standing).toBe("more-often");
  });

  it("promises nothing where there are no answers", () => {
    expect(reliabilityOf([])[0]).toMatchObject({ interval: null, standing: null });
  });
});

describe("the confidently wrong answers", () => {
  it("are those that the person was sure of, newest first, and say what was put right since", () => {
    const log = [
      answer("wrong", "sure", { itemId: "q-alpha", atMs: 1 }),
      answer("right", "guess", { itemId: "q-alpha", atMs: 2 }),
      answer("wrong", "unsure", { itemId: "q-beta", atMs: 3 }),
      answer("right", "sure", { itemId: "q-gamma", atMs: 4 }),
      answer("wrong", "sure", { itemId: "q-gamma", atMs: 5 }),
      answer("unanswered", "sure", { itemId: "q-delta", atMs: 6 }),
    ];
    expect(confidentlyWrong(log).map((miss) => [miss.answer.atMs, miss.wasRightSince])).toEqual([
      [5, false],
      [1, true],
    ]);
  });
});
