import { describe, expect, it } from "vitest";
import { aPart, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { volatileFacts } from "./volatile-facts.ts";

const others = aSingleChoice().options.slice(1);

function severitiesWithKey(text: string) {
  const item = aSingleChoice({ options: [{ ...aPart("a", text), rationale: "-" }, ...others] });
  return runRule(volatileFacts, [item]).map((flaw) => flaw.severity);
}

describe("volatileFacts", () => {
  it.each(["At $0.02 for each call", "For 3 dollars", "Claude 3 on demand", "GPT-4", "Nova Pro"])(
    "refuses %j",
    (text) => {
      expect(severitiesWithKey(text)).toEqual(["error"]);
    },
  );

  it.each(["A Llama model", "Up to 200,000 tokens", "Version 2 of the API", "Released in 2024"])(
    "warns of %j",
    (text) => {
      expect(severitiesWithKey(text)).toEqual(["warning"]);
    },
  );

  it.each(["Amazon Nova", "Fewer tokens for each call", "Five documents", "A titanic effort"])(
    "accepts %j",
    (text) => {
      expect(severitiesWithKey(text)).toEqual([]);
    },
  );

  it("only warns of a sum in a scenario, which the item does not test", () => {
    const item = aSingleChoice({ stem: "A shop has $500 to spend. Which tea suits?" });
    expect(runRule(volatileFacts, [item])).toMatchObject([{ severity: "warning", path: ["stem"] }]);
  });
});
