import { z } from "zod";
import type { Steps } from "../lib/steps.ts";
import { BlueprintSchema } from "./blueprint.ts";
import { ChangelogSchema } from "./changelog.ts";
import { type Item, ItemSchema } from "./item.ts";
import { StudyNoteSchema } from "./study-note.ts";

const BankShapeSchema = z.strictObject({
  format: z.literal(1),
  blueprint: BlueprintSchema,
  changelog: ChangelogSchema,
  items: z.array(ItemSchema).min(1).readonly(),
  notes: z.array(StudyNoteSchema).readonly(),
});
type BankShape = Readonly<z.infer<typeof BankShapeSchema>>;

/** The content of `bank.json`: the rules of an exam, its items, and at most one study note for each objective. */
export const BankSchema = BankShapeSchema.readonly().superRefine((bank, context) => {
  for (const { path, message } of problemsOf(bank))
    context.addIssue({ code: "custom", path: [...path], message });
});
export type Bank = z.infer<typeof BankSchema>;

/** Everything but the items is looked at. */
const ShellSchema = BankShapeSchema.extend({ items: z.array(z.unknown()).min(1) });
const ItemsSchema = z.array(ItemSchema);
/** How many items are looked at in one step: a few ms. */
const ITEMS_PER_STEP = 25;

/** What `BankSchema` makes of a value, worked out in steps; null where it refuses it. */
export function* bankInSteps(value: unknown): Steps<Bank | null> {
  const shell = ShellSchema.safeParse(value);
  if (!shell.success) return null;
  const items: Item[] = [];
  for (let from = 0; from < shell.data.items.length; from += ITEMS_PER_STEP) {
    yield;
    const part = ItemsSchema.safeParse(shell.data.items.slice(from, from + ITEMS_PER_STEP));
    if (!part.success) return null;
    items.push(...part.data);
  }
  yield;
  const bank = Object.freeze({ ...shell.data, items: Object.freeze(items) });
  return problemsOf(bank).length === 0 ? bank : null;
}

interface BankProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What its parts do not say by themselves: that names are there once, and that those exist which others name. */
function problemsOf({ blueprint, items, notes }: BankShape): readonly BankProblem[] {
  const problems: BankProblem[] = [];
  const objectives = new Set(
    blueprint.domains.flatMap((domain) =>
      domain.tasks.flatMap((task) => task.objectives.map((objective) => objective.id)),
    ),
  );
  const seen = new Set<string>();
  for (const [index, { id, objective }] of items.entries()) {
    const path = ["items", index];
    if (seen.has(id)) problems.push({ path, message: `item ${id} stands twice` });
    seen.add(id);
    if (!objectives.has(objective))
      problems.push({
        path,
        message: `item ${id} names objective ${objective}, which the blueprint lacks`,
      });
  }
  const noted = new Set<string>();
  for (const [index, { objective }] of notes.entries()) {
    const path = ["notes", index];
    if (noted.has(objective))
      problems.push({ path, message: `objective ${objective} has two study notes` });
    noted.add(objective);
    if (!objectives.has(objective))
      problems.push({
        path,
        message: `a study note names objective ${objective}, which the blueprint lacks`,
      });
  }
  return problems;
}
