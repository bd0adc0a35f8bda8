import { describe, expect, it } from "vitest";
import { aResponse } from "../../../../tests/support/builders/a-response.ts";
import { PartIdSchema } from "../../../../shared/bank/item.ts";
import { chosenIdsOf, withoutChosen } from "./chosen-ids.ts";

const id = (text: string) => PartIdSchema.parse(text);
const chosen = aResponse({ kind: "multiple-response", optionIds: ["c", "a", "d"] });
const ordered = aResponse({ kind: "ordering", order: ["c", "a", "d"] });

describe("taking back one of too many", () => {
  it.each([chosen, ordered])("leaves the others as they stand ($kind)", (response) => {
    expect(chosenIdsOf(response)).toEqual(["c", "a", "d"]);
    const left = withoutChosen(response, id("a"));
    expect(left?.kind).toBe(response.kind);
    expect(chosenIdsOf(left)).toEqual(["c", "d"]);
  });

  it("leaves no answer once the last is taken back", () => {
    expect(withoutChosen(aResponse({ kind: "ordering", order: ["a"] }), id("a"))).toBeNull();
  });

  it("offers nothing where there cannot be too many", () => {
    expect(chosenIdsOf(null)).toEqual([]);
    expect(chosenIdsOf(aResponse({ kind: "single-choice", optionId: "a" }))).toEqual([]);
    expect(chosenIdsOf(aResponse({ kind: "matching", pairs: { p1: "a" } }))).toEqual([]);
  });
});
