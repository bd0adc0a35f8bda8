import { z } from "zod";
import { BlueprintSchema } from "./blueprint.ts";
import { ChangelogSchema } from "./changelog.ts";
import { ItemSchema } from "./item.ts";
import { StudyNoteSchema } from "./study-note.ts";

/** The content of `bank.json`: the rules of an exam, its items, and at most one study note for each objective. */
export const BankSchema = z
  .strictObject({
    format: z.literal(1),
    blueprint: BlueprintSchema,
    changelog: ChangelogSchema,
    items: z.array(ItemSchema).min(1).readonly(),
    notes: z.array(StudyNoteSchema).readonly(),
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
    const noted = new Set<string>();
    for (const [index, { objective }] of bank.notes.entries()) {
      if (noted.has(objective))
        context.addIssue({
          code: "custom",
          path: ["notes", index],
          message: `objective ${objective} has two study notes`,
        });
      noted.add(objective);
      if (!objectives.has(objective))
        context.addIssue({
          code: "custom",
          path: ["notes", index],
          message: `a study note names objective ${objective}, which the blueprint lacks`,
        });
    }
  });
export type Bank = z.infer<typeof BankSchema>;
