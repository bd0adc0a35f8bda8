import { describe, expect, it } from "vitest";
import { PartIdSchema } from "../../../../shared/bank/item.ts";
import { changedPairs } from "./changed-pairs.ts";

const id = (text: string) => PartIdSchema.parse(text);

describe("changing a match", () => {
  it("adds, replaces and clears one prompt and leaves the others", () => {
    const one = changedPairs(null, id("p1"), id("a"));
    expect(one).toEqual({ kind: "matching", pairs: { p1: "a" } });
    const two = changedPairs(one, id("p2"), id("a"));
    expect(changedPairs(two, id("p1"), id("b"))?.pairs).toEqual({ p1: "b", p2: "a" });
    expect(changedPairs(two, id("p1"), null)?.pairs).toEqual({ p2: "a" });
  });

  it("is no answer at all once the last match is cleared", () => {
    expect(changedPairs(changedPairs(null, id("p1"), id("a")), id("p1"), null)).toBeNull();
  });
});
