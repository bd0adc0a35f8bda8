import { describe, expect, it } from "vitest";
import { aMultipleResponse, aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { nearDuplicates } from "./near-duplicates.ts";

const otherOptions = [
  aPart("a", "Kettle"),
  aPart("b", "Teapot"),
  aPart("c", "Whisk"),
  aPart("d", "Strainer"),
];

describe("nearDuplicates", () => {
  it("refuses a stem that another item has in nearly the same words, once, at the later item", () => {
    const twin = aSingleChoice({
      id: "q-twin",
      stem: "A museum keeps thousands of scanned letters. The archivists look for them by meaning, not wording. Which technique suits?",
      options: otherOptions,
    });
    const flaws = runRule(nearDuplicates, [aSingleChoice(), twin]);
    expect(flaws).toMatchObject([
      { severity: "error", path: ["stem"], place: { source: { id: "q-twin" } } },
    ]);
    expect(flaws[0]?.message).toContain("q-letters-by-meaning");
  });

  it("refuses the same set of options in another order", () => {
    const options = [...aSingleChoice().options].reverse();
    const twin = aSingleChoice({ id: "q-twin", stem: "Which one?", options });
    expect(runRule(nearDuplicates, [aSingleChoice(), twin])).toMatchObject([{ path: ["options"] }]);
  });

  it("accepts items of which half the words are shared", () => {
    const options = [...aSingleChoice().options.slice(0, 2), ...otherOptions.slice(2)];
    const other = aSingleChoice({ id: "q-other", stem: "Which tool whisks?", options });
    expect(runRule(nearDuplicates, [aSingleChoice(), aMultipleResponse(), other])).toEqual([]);
  });
});
