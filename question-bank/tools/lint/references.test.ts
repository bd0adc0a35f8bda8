import { describe, expect, it } from "vitest";
import { aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { references } from "./references.ts";

const page = { title: "Brewing guide", url: "https://example.org/brewing", checked: "2026-11-23" };

describe("references", () => {
  it("refuses a check that lies in the future of the day given", () => {
    const items = [aSingleChoice({ references: [{ ...page, checked: "2026-11-24" }] })];
    expect(runRule(references, items)).toMatchObject([
      { severity: "error", path: ["references", 0, "checked"] },
    ]);
  });

  it("refuses the same page twice", () => {
    const items = [aSingleChoice({ references: [page, { ...page, title: "Another title" }] })];
    expect(runRule(references, items)).toMatchObject([{ path: ["references", 1, "url"] }]);
  });

  it("accepts a check of the same day", () => {
    expect(runRule(references, [aSingleChoice({ references: [page] })])).toEqual([]);
  });
});
