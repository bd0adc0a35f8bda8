import { describe, expect, it } from "vitest";
import { manyChoices } from "../testing/many-choices.ts";
import { runRule } from "../testing/run-rule.ts";
import { keyPosition } from "./key-position.ts";

function flawsWith(keyPlaceOf: (number: number) => number) {
  const texts = { key: "tea", distractor: "leaf" };
  return runRule(
    keyPosition,
    manyChoices(20, (number) => ({ ...texts, keyPlace: keyPlaceOf(number) })),
  );
}

describe("keyPosition", () => {
  it("warns of each place that has far more or fewer keys than its share", () => {
    const flaws = flawsWith((number) => (number < 10 ? 0 : 1 + (number % 2)));
    expect(flaws.map((flaw) => flaw.severity)).toEqual(["warning", "warning"]);
    expect(flaws[0]?.message).toContain("place 1 in 10 of 20");
    expect(flaws[1]?.message).toContain("place 4 in 0 of 20");
  });

  it("accepts keys that are spread evenly", () => {
    expect(flawsWith((number) => number % 4)).toEqual([]);
  });
});
