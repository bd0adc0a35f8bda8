import type { z } from "zod";
import type { Item } from "../../../shared/bank/item.ts";
import { FormSchema, type Form } from "../../../shared/exam/form.ts";
import { aSingleChoice } from "./an-item.ts";

/** The items in their given order, parts in source order, every item scored; three single-choice items unless others are given. */
export function aForm(
  items: readonly Item[] = ["q-item-1", "q-item-2", "q-item-3"].map((id) => aSingleChoice({ id })),
  changes: Partial<z.input<typeof FormSchema>> = {},
): Form {
  return FormSchema.parse({
    algorithm: "form-1",
    bankId: "tst-01",
    bankRevision: 1,
    mode: { type: "seeded", seed: 7 },
    code: "TST-01-R1-S7-0",
    positions: items.map((item) => ({
      itemId: item.id,
      isScored: true,
      optionOrder: item.options.map((option) => option.id),
      promptOrder: item.kind === "matching" ? item.prompts.map((prompt) => prompt.id) : [],
    })),
    ...changes,
  });
}
