import { expect, it } from "vitest";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { markup } from "./markup.ts";

it("refuses what no screen can show, in any text of an item, and reports all of it", () => {
  const item = aSingleChoice({
    stem: "# Tea\n\nWhich tea suits?",
    options: [
      { ...aPart("a", "- Green"), rationale: "See [the guide](https://example.org)." },
      ...aSingleChoice().options.slice(1),
    ],
    takeaway: "<b>Tea</b>",
  });
  expect(runRule(markup, [item]).map((flaw) => flaw.path)).toEqual([
    ["stem"],
    ["options", 0, "text"],
    ["options", 0, "rationale"],
    ["takeaway"],
    ["takeaway"],
  ]);
});

it("accepts lists and styles in a stem, and styles in an option", () => {
  const item = aSingleChoice({
    stem: "The *waiter* has:\n\n- hot water\n- `leaves`\n\nWhich tea suits **best**?",
    options: [aPart("a", "**Green** tea"), ...aSingleChoice().options.slice(1)],
  });
  expect(runRule(markup, [item])).toEqual([]);
});
