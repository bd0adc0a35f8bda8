import { z } from "zod";
import { err, ok, type Result } from "../lib/result.ts";
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
  for (const { path, message } of contradictionsIn(bank))
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

/** What is wrong with a bank, and where. */
export type BankProblem = Pick<z.core.$ZodIssue, "code" | "path">;

/** What `BankSchema` makes of a value, worked out in steps; of several problems another one may come first. */
export function* bankInSteps(value: unknown): Steps<Result<Bank, BankProblem>> {
  const shell = ShellSchema.safeParse(value);
  if (!shell.success) return err(firstProblem(shell.error));
  const items = yield* partsInSteps("items", shell.data.items, ItemSchema);
  if (!items.ok) return items;
  const notes = yield* partsInSteps("notes", shell.data.notes, StudyNoteSchema);
  if (!notes.ok) return notes;
  const bank = Object.freeze({ ...shell.data, items: items.value, notes: notes.value });
  const [problem] = contradictionsIn(bank);
  return problem === undefined ? ok(bank) : err({ code: "custom", path: [...problem.path] });
}

function* partsInSteps<T>(
  name: "items" | "notes",
  values: readonly unknown[],
  schema: z.ZodType<T>,
): Steps<Result<readonly T[], BankProblem>> {
  const list = z.array(schema);
  const parts: T[] = [];
  for (let from = 0; from < values.length; from += PARTS_PER_STEP) {
    yield;
    const parsed = list.safeParse(values.slice(from, from + PARTS_PER_STEP));
    if (!parsed.success) {
      const { code, path } = firstProblem(parsed.error);
      return err({ code, path: [name, from + Number(path[0]), ...path.slice(1)] });
    }
    parts.push(...parsed.data);
  }
  return ok(Object.freeze(parts));
}

function firstProblem({ issues: [first] }: z.ZodError): BankProblem {
  return first ?? { code: "custom", path: [] };
}

interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What its parts do not say by themselves: that names are there once, and that those exist which others name. */
function contradictionsIn({ blueprint, items, notes }: BankShape): readonly Contradiction[] {
  const problems: Contradiction[] = [];
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
