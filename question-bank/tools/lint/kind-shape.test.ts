import { describe, expect, it } from "vitest";
import {
  aMatching,
  aMultipleResponse,
  aPart,
  anOrdering,
  aSingleChoice,
} from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { kindShape } from "./kind-shape.ts";

// The draft's blueprint wants 4 options for single-choice, 2 to 3 keys for multiple-response, 3 steps and 3 prompts.
describe("kindShape", () => {
  it.each([
    ["options", aSingleChoice({ options: aSingleChoice().options.slice(0, 3) })],
    ["key", aMultipleResponse({ key: ["a", "b", "c", "d"] })],
    ["key", anOrdering({ key: ["b", "a"] })],
    ["prompts", aMatching({ prompts: aMatching().prompts.slice(0, 2), key: { p1: "c", p2: "b" } })],
  ])("refuses a wrong number of %s", (part, item) => {
    expect(runRule(kindShape, [item])).toMatchObject([{ severity: "error", path: [part] }]);
  });

  it("accepts the greatest numbers that the blueprint allows", () => {
    const options = [...aMultipleResponse().options, aPart("f", "Sell it")];
    const item = aMultipleResponse({ options, key: ["a", "b", "c"] });
    expect(runRule(kindShape, [item])).toEqual([]);
  });
});
