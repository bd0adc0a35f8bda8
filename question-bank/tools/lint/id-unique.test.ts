import { expect, it } from "vitest";
import { aMultipleResponse, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { idUnique } from "./id-unique.ts";

it("refuses an id that another item has, and says where that one stands", () => {
  const { id } = aSingleChoice();
  const flaws = runRule(idUnique, [aSingleChoice(), aMultipleResponse({ id })]);
  expect(flaws).toMatchObject([
    { severity: "error", path: ["id"], place: { source: { kind: "multiple-response" } } },
  ]);
  expect(flaws[0]?.message).toContain("items/test.yaml:1");
  expect(runRule(idUnique, [aSingleChoice(), aMultipleResponse()])).toEqual([]);
});
