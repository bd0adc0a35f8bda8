import { describe, expect, it } from "vitest";
import { aBlueprint, aDomain, aKindRule } from "../../../../tests/support/builders/a-blueprint.ts";
import { allowanceChoicesOf } from "./allowance-choices.ts";
import { conditionFactsOf } from "./condition-facts.ts";

describe("what a candidate should know before", () => {
  it("comes from the blueprint: other exams have other numbers", () => {
    const blueprint = aBlueprint({
      timeLimitMinutes: 90,
      domains: [
        aDomain({ id: "1", shownCount: 13, scoredCount: 10 }),
        aDomain({ id: "2", shownCount: 16, scoredCount: 12 }),
      ],
      kinds: [aKindRule("single-choice", 1), aKindRule("matching", 0)],
    });
    expect(conditionFactsOf(blueprint, null)).toEqual({
      shownCount: 29,
      scoredCount: 22,
      unscoredCount: 7,
      kinds: ["single-choice", "matching"],
      timeLimitMs: 5_400_000,
    });
  });

  it("offers no allowance first, then each of the blueprint's with the time it gives", () => {
    expect(allowanceChoicesOf(aBlueprint()).map(({ title, note }) => [title, note])).toEqual([
      ["None", "10 minutes"],
      ["30 minutes more", "40 minutes"],
      ["No time limit", "as long as you need"],
    ]);
  });

  it("says a time that is no whole number of minutes without a fraction", () => {
    const blueprint = aBlueprint({
      timeLimitMinutes: 90,
      allowances: [{ id: "x1-25", title: "1.25 times", factorPercent: 125, extraMinutes: 0 }],
    });
    expect(allowanceChoicesOf(blueprint).map(({ note }) => note)).toEqual([
      "90 minutes",
      "112 minutes 30 seconds",
    ]);
  });
});
