import { expect, it } from "vitest";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { formSupply } from "./form-supply.ts";

// The draft's blueprint takes 4 items of its one domain, one of each kind.
it("warns of a domain and of a kind that cannot fill one form", () => {
  const items = [aSingleChoice(), aMultipleResponse(), anOrdering()];
  const messages = runRule(formSupply, items).map((flaw) => flaw.message);
  expect(messages).toEqual([
    "domain 1 has 3 items, a form takes 4",
    "kind matching has 0 items, a form takes 1",
  ]);
});

it("accepts a bank that fills exactly one form", () => {
  const items = [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()];
  expect(runRule(formSupply, items)).toEqual([]);
});
