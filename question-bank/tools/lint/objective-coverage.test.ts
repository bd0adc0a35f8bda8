import { expect, it } from "vitest";
import { aMultipleResponse, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { objectiveCoverage } from "./objective-coverage.ts";

// The draft's blueprint has the objectives 1.1.1 and 1.1.2.
it("warns of an objective without items, and of none once all have one", () => {
  const covered = [aSingleChoice(), aMultipleResponse({ objective: "1.1.2" })];
  expect(runRule(objectiveCoverage, [aSingleChoice()])).toMatchObject([
    { severity: "warning", message: "objective 1.1.2 has no item" },
  ]);
  expect(runRule(objectiveCoverage, covered)).toEqual([]);
});
