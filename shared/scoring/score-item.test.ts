import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChoice, aResponse } from "../../tests/support/builders/a-response.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import { verdictOf } from "./score-item.ts";

const multiple = (...optionIds: string[]) => aResponse({ kind: "multiple-response", optionIds });
const order = (...ids: string[]) => aResponse({ kind: "ordering", order: ids });
const pairs = (entries: Record<string, string>) => aResponse({ kind: "matching", pairs: entries });

describe("verdictOf", () => {
  it.each([
    ["the key", "b", "right"],
    ["a distractor", "a", "wrong"],
  ])("marks a single choice of %s", (_, optionId, verdict) => {
    expect(verdictOf(aSingleChoice({ key: "b" }), aChoice(optionId))).toBe(verdict);
  });

  it.each([
    ["the whole key", ["a", "d"], "right"],
    ["the key in another order", ["d", "a"], "right"],
    ["a part of the key", ["a"], "wrong"],
    ["the key and one more", ["a", "d", "e"], "wrong"],
    ["as many, one of them wrong", ["a", "b"], "wrong"],
    ["one option twice", ["a", "a"], "wrong"],
  ])("marks a multiple response of %s all or nothing", (_, optionIds, verdict) => {
    expect(verdictOf(aMultipleResponse({ key: ["a", "d"] }), multiple(...optionIds))).toBe(verdict);
  });

  it.each([
    ["the key", ["c", "a", "b"], "right"],
    ["two places swapped", ["a", "c", "b"], "wrong"],
    ["the beginning only", ["c", "a"], "wrong"],
    ["the key and a distractor after it", ["c", "a", "b", "d"], "wrong"],
    ["a distractor in place of a step", ["c", "a", "d"], "wrong"],
  ])("marks an ordering of %s all or nothing", (_, ids, verdict) => {
    expect(verdictOf(anOrdering({ key: ["c", "a", "b"] }), order(...ids))).toBe(verdict);
  });

  it.each([
    ["every prompt as in the key", { p1: "b", p2: "a", p3: "b" }, "right"],
    ["the same written in another order", { p3: "b", p1: "b", p2: "a" }, "right"],
    ["one prompt wrong", { p1: "b", p2: "c", p3: "b" }, "wrong"],
    ["one prompt open", { p1: "b", p2: "a" }, "wrong"],
  ])("marks a matching of %s all or nothing", (_, entries, verdict) => {
    const item = aMatching({ key: { p1: "b", p2: "a", p3: "b" } });
    expect(verdictOf(item, pairs(entries))).toBe(verdict);
  });

  const items = [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()];
  const responses = [aChoice("b"), multiple("a", "d"), order("c", "a", "b"), pairs({ p1: "b" })];

  it.each(items)("calls $kind without a response unanswered, which is not wrong", (item) => {
    expect(verdictOf(item, null)).toBe("unanswered");
  });

  it.each(items)("never calls a response of another kind right for $kind", (item) => {
    for (const response of responses)
      if (response.kind !== item.kind) expect(verdictOf(item, response)).toBe("wrong");
  });

  it("calls right exactly one of all possible sets of options", () => {
    const optionIds = ["a", "b", "c", "d", "e"];
    fc.assert(
      fc.property(fc.subarray(optionIds, { minLength: 2 }), (key) => {
        const item = aMultipleResponse({ key });
        const rights = Array.from({ length: 31 }, (_, number) =>
          optionIds.filter((__, place) => Math.floor((number + 1) / 2 ** place) % 2 === 1),
        ).filter((chosen) => verdictOf(item, multiple(...chosen)) === "right");
        expect(rights).toEqual([key]);
      }),
    );
  });
});
