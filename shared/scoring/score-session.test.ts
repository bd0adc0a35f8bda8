import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBlueprint, aDomain } from "../../tests/support/builders/a-blueprint.ts";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { replaySession } from "../exam/replay-session.ts";
import { ExamResultSchema } from "./exam-result.ts";
import { scoreSession } from "./score-session.ts";

const blueprint = aBlueprint({ domains: [aDomain({ id: "1" }), aDomain({ id: "2" })] });
const objectives = {
  "q-one-a": "1.1.1",
  "q-one-b": "1.2.1",
  "q-two-a": "2.1.2",
  "q-two-b": "2.1.1",
};
const items = Object.entries(objectives).map(([id, objective]) =>
  aSingleChoice({ id, objective, key: "b" }),
);

/** The result of a sitting with these choices, the named items unscored. */
function resultOf(choices: Record<string, string>, unscored: readonly string[] = []) {
  const { positions, ...form } = aForm(items);
  const session = replaySession(
    {
      ...form,
      positions: positions.map((position) => ({
        ...position,
        isScored: !unscored.includes(position.itemId),
      })),
    },
    null,
    someEvents(
      ...Object.entries(choices).map(([itemId, optionId]) => ({
        type: "answered" as const,
        elapsedMs: 10,
        itemId,
        response: aChoice(optionId),
      })),
      { type: "ended-by-candidate", elapsedMs: 20 },
    ),
  );
  return ExamResultSchema.parse(scoreSession({ blueprint, items, session }));
}

describe("scoreSession", () => {
  it("counts right answers in total, per domain and per task", () => {
    expect(
      resultOf({ "q-one-a": "b", "q-one-b": "a", "q-two-a": "b", "q-two-b": "b" }),
    ).toMatchObject({
      scoredCount: 4,
      rightCount: 3,
      domains: [
        { domainId: "1", scoredCount: 2, rightCount: 1, meetsCompetencies: false },
        { domainId: "2", scoredCount: 2, rightCount: 2, meetsCompetencies: true },
      ],
      tasks: [
        { taskId: "1.1", scoredCount: 1, rightCount: 1 },
        { taskId: "1.2", scoredCount: 1, rightCount: 0 },
        { taskId: "2.1", scoredCount: 2, rightCount: 2 },
        { taskId: "2.2", scoredCount: 0, rightCount: 0 },
      ],
    });
  });

  it("leaves unscored items out of every count but gives them a verdict", () => {
    const result = resultOf({ "q-one-a": "b", "q-one-b": "a" }, ["q-one-a", "q-two-a"]);
    expect(result).toMatchObject({
      scoredCount: 2,
      rightCount: 0,
      domains: [
        { scoredCount: 1, rightCount: 0 },
        { scoredCount: 1, rightCount: 0 },
      ],
      verdicts: [
        { itemId: "q-one-a", verdict: "right" },
        { itemId: "q-one-b", verdict: "wrong" },
        { itemId: "q-two-a", verdict: "unanswered" },
        { itemId: "q-two-b", verdict: "unanswered" },
      ],
    });
  });

  it("passes by the whole alone: a weak domain is made up for by a strong one", () => {
    const result = resultOf({ "q-one-a": "b", "q-one-b": "a", "q-two-a": "b", "q-two-b": "b" });
    // 75 percent right lies at 750 on the curve.
    expect(result).toMatchObject({ estimatedScaledScore: 750, hasPassed: true });
    expect(result.domains[0]?.meetsCompetencies).toBe(false);
  });

  it("does not pass below the pass mark", () => {
    expect(resultOf({ "q-one-a": "b", "q-one-b": "b" })).toMatchObject({
      estimatedScaledScore: 528,
      hasPassed: false,
    });
  });

  it("scores an empty sitting at the least of the scale", () => {
    expect(resultOf({})).toMatchObject({
      rightCount: 0,
      estimatedScaledScore: 100,
      hasPassed: false,
    });
  });

  it("refuses to score without the snapshot of an item", () => {
    const session = replaySession(aForm(items), null, []);
    expect(() => scoreSession({ blueprint, items: items.slice(1), session })).toThrow("q-one-a");
  });

  it("refuses an item of an objective that the blueprint lacks", () => {
    const stray = [aSingleChoice({ objective: "9.9.9" })];
    const session = replaySession(aForm(stray), null, []);
    expect(() => scoreSession({ blueprint, items: stray, session })).toThrow("9.9.9");
  });
});

describe("how sure a candidate was", () => {
  it("is never part of the score: the same answers with and without it come to the same", () => {
    const aStep = fc.record({
      itemId: fc.constantFrom("q-single", "q-other"),
      optionId: fc.constantFrom("a", "b", "c", "d"),
      confidence: fc.constantFrom("sure", "unsure", "guess", null),
      isRated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 12 }), (steps) => {
        const events = steps.flatMap(({ itemId, optionId, confidence, isRated }, index) =>
          isRated
            ? someEvents({ type: "rated", elapsedMs: index, itemId, confidence })
            : someEvents({
                type: "answered",
                elapsedMs: index,
                itemId,
                response: aChoice(optionId),
              }),
        );
        const end = someEvents({ type: "ended-by-candidate", elapsedMs: 60_000 });
        const unrated = events.filter(({ type }) => type !== "rated");
        const asked = ["q-single", "q-other"].map((id) => aSingleChoice({ id }));
        const resultOf = (list: typeof events) =>
          aFinishedAttempt({ items: asked, events: [...list, ...end] }).result;
        expect(resultOf(events)).toEqual(resultOf(unrated));
      }),
    );
  });
});
