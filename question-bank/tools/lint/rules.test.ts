import { describe, expect, it } from "vitest";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "../testing/item-drafts.ts";
import { soundNotes } from "../testing/sound-notes.ts";
import { runRule } from "../testing/run-rule.ts";
import { BANK_RULES, ITEM_RULES } from "./rules.ts";

// The passing case of every rule at once: a rule that fires on a sound item would stop every author.
describe.each([...ITEM_RULES, ...BANK_RULES])("rule $name", (rule) => {
  it("accepts a sound item of each kind", () => {
    const drafts = [
      aSingleChoice(),
      aMultipleResponse({ objective: "1.1.2" }),
      anOrdering(),
      aMatching(),
    ];
    expect(runRule(rule, drafts, { notes: soundNotes() })).toEqual([]);
  });
});

it("gives every rule a name of its own, since findings and README speak of rules by name", () => {
  const names = [...ITEM_RULES, ...BANK_RULES].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
