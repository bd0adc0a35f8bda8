import { z } from "zod";
import { BlueprintSchema } from "./blueprint.ts";
import { ItemSchema } from "./item.ts";

/** The content of `bank.json`: the rules of an exam and its items. */
export const BankSchema = z
  .strictObject({
    format: z.literal(1),
    blueprint: BlueprintSchema,
    items: z.array(ItemSchema).min(1).readonly(),
  })
  .readonly()
  .superRefine((bank, context) => {
    const objectives = new Set(
      bank.blueprint.domains.flatMap((domain) =>
        domain.tasks.flatMap((task) => task.objectives.map((objective) => objective.id)),
      ),
    );
    const seen = new Set<string>();
    for (const [index, item] of bank.items.entries()) {
      if (seen.has(item.id))
        context.addIssue({
          code: "custom",
          path: ["items", index],
          message: `item ${item.id} stands twice`,
        });
      seen.add(item.id);
      if (!objectives.has(item.objective))
        context.addIssue({
          code: "custom",
          path: ["items", index],
          message: `item ${item.id} names objective ${item.objective}, which the blueprint lacks`,
        });
    }
  });
export type Bank = z.infer<typeof BankSchema>;
