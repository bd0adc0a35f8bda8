import { expect, it } from "vitest";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { levelMix } from "./level-mix.ts";

function itemsOf(counts: {
  readonly recall: number;
  readonly apply: number;
  readonly decide: number;
}) {
  return (["recall", "apply", "decide"] as const).flatMap((level) =>
    Array.from({ length: counts[level] }, (_, number) =>
      aSingleChoice({ id: `q-${level}-${number}`, level }),
    ),
  );
}

it("warns of a level that is more than ten points off its target", () => {
  const flaws = runRule(levelMix, itemsOf({ recall: 12, apply: 4, decide: 4 }));
  expect(flaws).toMatchObject([{ severity: "warning" }, { severity: "warning" }]);
  expect(flaws[0]?.message).toContain("60 % of the items are of level recall");
});

it("accepts a mix near 30, 45 and 25 percent", () => {
  expect(runRule(levelMix, itemsOf({ recall: 6, apply: 9, decide: 5 }))).toEqual([]);
});
