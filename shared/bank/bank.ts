import { z } from "zod";
import type { Steps } from "../lib/steps.ts";
import { BlueprintSchema } from "./blueprint.ts";
import { ChangelogSchema } from "./changelog.ts";
import { ItemSchema } from "./item.ts";
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

/** Neither items nor notes are looked at. */
const ShellSchema = BankShapeSchema.extend({
  items: z.array(z.unknown()).min(1),
  notes: z.array(z.unknown()),
});
/** How many items or notes are looked at in one step: a few ms at first, then less. */
const PARTS_PER_STEP = 10;

/** What `BankSchema` makes of a value, worked out in steps; null where it refuses it. */
export function* bankInSteps(value: unknown): Steps<Bank | null> {
  const shell = ShellSchema.safeParse(value);
  if (!shell.success) return null;
  const items = yield* partsInSteps(shell.data.items, ItemSchema);
  const notes = items && (yield* partsInSteps(shell.data.notes, StudyNoteSchema));
  if (items === null || notes === null) return null;
  const bank = Object.freeze({ ...shell.data, items, notes });
  return problemsOf(bank).length === 0 ? bank : null;
}

function* partsInSteps<T>(
  values: readonly unknown[],
  schema: z.ZodType<T>,
): Steps<readonly T[] | null> {
  const list = z.array(schema);
  const parts: T[] = [];
  for (let from = 0; from < values.length; from += PARTS_PER_STEP) {
    yield;
    const parsed = list.safeParse(values.slice(from, from + PARTS_PER_STEP));
    if (!parsed.success) return null;
    parts.push(...parsed.data);
  }
  return Object.freeze(parts);
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
