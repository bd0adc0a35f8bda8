import { describe, expect, it } from "vitest";
import { aMultipleResponse } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { statedCount } from "./stated-count.ts";

function flawsOf(stem: string) {
  return runRule(statedCount, [aMultipleResponse({ stem })]);
}

describe("statedCount", () => {
  it("refuses the words that the screen says by itself", () => {
    expect(flawsOf("Which steps help? (Choose two.)")).toMatchObject([{ severity: "error" }]);
  });

  it("refuses a number that is not the number of keys", () => {
    expect(flawsOf("Which THREE steps help?")).toMatchObject([{ severity: "error" }]);
  });

  it("accepts the right number, and none", () => {
    expect(flawsOf("Which TWO steps help?")).toEqual([]);
    expect(flawsOf("Which steps help the three waiters?")).toEqual([]);
  });
});
