import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import { COGNITIVE_LEVELS, ITEM_KINDS, type Item } from "../../../shared/bank/item.ts";
import { assembleForm, standardFormCount } from "../../../shared/exam/assemble-form.ts";
import { formStatistics, type FormStatistics } from "./form-statistics.ts";

/** How many there are of something. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What a bank holds, counted. */
export interface BankStatistics {
  readonly bankId: string;
  readonly revision: number;
  readonly itemCount: number;
  /** Counts by what is counted, in the order of the blueprint or of the schema; tags by name. */
  readonly counts: {
    readonly domain: readonly Count[];
    readonly task: readonly Count[];
    readonly objective: readonly Count[];
    readonly kind: readonly Count[];
    readonly level: readonly Count[];
    readonly difficulty: readonly Count[];
    readonly tag: readonly Count[];
  };
  /** How many disjoint standard mocks the bank makes. */
  readonly standardFormCount: number;
  /** The first of them; null where the items do not suffice for one. */
  readonly firstForm: FormStatistics | null;
}

/** Counts what a bank holds and assembles its first standard mock. */
export function bankStatistics(outline: BankOutline, items: readonly Item[]): BankStatistics {
  const { summary, blueprint } = outline;
  const countOf = (names: readonly string[], namesOf: (item: Item) => readonly string[]) =>
    names.map((name) => ({
      name,
      count: items.filter((item) => namesOf(item).includes(name)).length,
    }));
  const { domains } = blueprint;
  const tasks = domains.flatMap((domain) => domain.tasks);
  const objectives = tasks.flatMap((task) => task.objectives);
  const form = assembleForm({ outline, mode: { type: "standard", number: 1 }, history: new Map() });
  return {
    bankId: summary.bankId,
    revision: summary.revision,
    itemCount: items.length,
    counts: {
      domain: countOf(idsOf(domains), (item) => ancestorsOf(item)),
      task: countOf(idsOf(tasks), (item) => ancestorsOf(item)),
      objective: countOf(idsOf(objectives), (item) => [item.objective]),
      kind: countOf(ITEM_KINDS, (item) => [item.kind]),
      level: countOf(COGNITIVE_LEVELS, (item) => [item.level]),
      difficulty: countOf(["1", "2", "3"], (item) => [String(item.difficulty)]),
      tag: countOf(tagsOf(items), (item) => item.tags),
    },
    standardFormCount: standardFormCount(outline),
    firstForm: form.ok ? formStatistics(form.value, outline) : null,
  };
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

// Objective 2.3.1 belongs to task 2.3 and domain 2: the blueprint's schema makes sure that ids nest.
function ancestorsOf({ objective }: Item): readonly string[] {
  const [domain = "", task = ""] = objective.split(".");
  return [domain, `${domain}.${task}`];
}

function tagsOf(items: readonly Item[]): readonly string[] {
  const tags = new Set(items.flatMap((item) => item.tags));
  return [...tags].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
