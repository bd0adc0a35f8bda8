import { expect, it } from "vitest";
import { aMultipleResponse, aSingleChoice } from "../testing/item-drafts.ts";
import { runRule } from "../testing/run-rule.ts";
import { enemies } from "./enemies.ts";

it("warns of a group with a single member, and not of a pair", () => {
  const pair = [
    aSingleChoice({ enemies: ["leaf", "tin"] }),
    aMultipleResponse({ enemies: ["tin"] }),
  ];
  expect(runRule(enemies, pair)).toMatchObject([
    {
      severity: "warning",
      path: ["enemies", 0],
      message: expect.stringContaining("leaf") as string,
    },
  ]);
});
