import type { z } from "zod";
import { BankSchema, type Bank } from "../../../shared/bank/bank.ts";
import { aBlueprint } from "./a-blueprint.ts";
import { aChangelog } from "./a-changelog.ts";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "./an-item.ts";

/** A bank with one item of each kind. */
export function aBank(changes: Partial<z.input<typeof BankSchema>> = {}): Bank {
  return BankSchema.parse({
    format: 1,
    blueprint: aBlueprint(),
    changelog: aChangelog(),
    items: [
      aSingleChoice(),
      aMultipleResponse({ objective: "1.2.1" }),
      anOrdering({ objective: "2.1.1" }),
      aMatching({ objective: "2.2.1" }),
    ],
    notes: [],
    ...changes,
  });
}
