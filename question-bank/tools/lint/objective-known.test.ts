import { expect, it } from "vitest";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { objectiveKnown } from "./objective-known.ts";

it("refuses an objective that the blueprint lacks, and accepts one that it has", () => {
  expect(runRule(objectiveKnown, [aSingleChoice({ objective: "9.9.9" })])).toMatchObject([
    { severity: "error", path: ["objective"] },
  ]);
  expect(runRule(objectiveKnown, [aSingleChoice({ objective: "1.1.2" })])).toEqual([]);
});
