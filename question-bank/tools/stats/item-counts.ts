import type { Blueprint } from "../../../shared/bank/blueprint.ts";
import { COGNITIVE_LEVELS, ITEM_KINDS, type Item } from "../../../shared/bank/item.ts";

/** How many there are of something. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many there are of something, and of each sort of it. */
export interface SplitCount extends Count {
  readonly parts: readonly Count[];
}

/** Items by what they are counted by, in the order of the blueprint or of the schema; tags by name. */
export interface ItemCounts {
  readonly domain: readonly Count[];
  readonly task: readonly Count[];
  readonly objective: readonly Count[];
  readonly kind: readonly Count[];
  readonly level: readonly Count[];
  readonly difficulty: readonly Count[];
  readonly tag: readonly Count[];
  /** The key's place among the options of a single-choice item, from "1". */
  readonly keyPosition: readonly Count[];
  readonly domainByKind: readonly SplitCount[];
  readonly domainByLevel: readonly SplitCount[];
}

/** Counts the items of a bank by everything that forms and authors care for. */
export function itemCounts({ domains }: Blueprint, items: readonly Item[]): ItemCounts {
  const tasks = domains.flatMap((domain) => domain.tasks);
  const byDomain = (names: readonly string[], namesOf: NamesOf) =>
    domains.map(({ id }) => {
      const inDomain = items.filter((item) => ancestorsOf(item).includes(id));
      return { name: id, count: inDomain.length, parts: countBy(inDomain, names, namesOf) };
    });
  return {
    domain: countBy(items, idsOf(domains), ancestorsOf),
    task: countBy(items, idsOf(tasks), ancestorsOf),
    objective: countBy(items, idsOf(tasks.flatMap((task) => task.objectives)), (item) => [
      item.objective,
    ]),
    kind: countBy(items, ITEM_KINDS, kindOf),
    level: countBy(items, COGNITIVE_LEVELS, levelOf),
    difficulty: countBy(items, ["1", "2", "3"], (item) => [String(item.difficulty)]),
    tag: countBy(items, tagsOf(items), (item) => item.tags),
    keyPosition: countBy(items, keyPositionsOf(items), keyPositionOf),
    domainByKind: byDomain(ITEM_KINDS, kindOf),
    domainByLevel: byDomain(COGNITIVE_LEVELS, levelOf),
  };
}

/** What an item counts under. */
type NamesOf = (item: Item) => readonly string[];

function countBy(
  items: readonly Item[],
  names: readonly string[],
  namesOf: NamesOf,
): readonly Count[] {
  return names.map((name) => ({
    name,
    count: items.filter((item) => namesOf(item).includes(name)).length,
  }));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

// Objective 2.3.1 belongs to task 2.3 and domain 2: the blueprint's schema makes sure that ids nest.
function ancestorsOf({ objective }: Item): readonly string[] {
  const [domain = "", task = ""] = objective.split(".");
  return [domain, `${domain}.${task}`];
}

function kindOf(item: Item): readonly string[] {
  return [item.kind];
}

function levelOf(item: Item): readonly string[] {
  return [item.level];
}

function keyPositionOf(item: Item): readonly string[] {
  if (item.kind !== "single-choice") return [];
  return [String(item.options.findIndex((option) => option.id === item.key) + 1)];
}

function keyPositionsOf(items: readonly Item[]): readonly string[] {
  const optionCounts = items
    .filter((item) => item.kind === "single-choice")
    .map((item) => item.options.length);
  return Array.from({ length: Math.max(0, ...optionCounts) }, (_, place) => String(place + 1));
}

function tagsOf(items: readonly Item[]): readonly string[] {
  const tags = new Set(items.flatMap((item) => item.tags));
  return [...tags].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
