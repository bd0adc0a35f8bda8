import type { ItemIndexEntry } from "../bank/bank-summary.ts";
import type { ItemId } from "../bank/item.ts";
import type { ItemStanding } from "./item-standings.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  PRACTICE_STATES,
  type PracticeState,
  type PracticeWish,
  WISH_GROUPS,
  type WishGroup,
} from "./practice-wish.ts";

/** What decides which items match a wish. */
export interface PracticeMatter {
  readonly index: readonly ItemIndexEntry[];
  /** An item that is not in it was never seen. */
  readonly standings: ReadonlyMap<ItemId, ItemStanding>;
  /** What is due to be repeated today. */
  readonly dueIds: ReadonlySet<ItemId>;
}

type Narrowing = Pick<PracticeWish, WishGroup>;

/**
 * The items that have one of the chosen objectives and one of the chosen kinds and so on: choices within a group add up, groups
 * narrow each other, and a group without a choice narrows nothing. In the order of the index.
 */
export function matchingItems(matter: PracticeMatter, wish: Narrowing): readonly ItemIndexEntry[] {
  return matter.index.filter((entry) =>
    WISH_GROUPS.every((group) => matchesGroup(matter, wish, { entry, group })),
  );
}

/** How many items each choice would leave, given what is chosen in the other groups. */
export interface WishCounts {
  readonly objectives: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly difficulties: ReadonlyMap<Difficulty, number>;
  readonly states: ReadonlyMap<PracticeState, number>;
}

export function wishCounts(matter: PracticeMatter, wish: Narrowing): WishCounts {
  const without = (group: WishGroup) => matchingItems(matter, { ...wish, [group]: [] });
  const forStates = without("states");
  const forDifficulties = without("difficulties");
  return {
    objectives: tally(without("objectives").map(({ objective }) => objective)),
    kinds: tally(without("kinds").map(({ kind }) => kind)),
    difficulties: new Map(
      DIFFICULTIES.map((each) => [
        each,
        forDifficulties.filter(({ difficulty }) => difficulty === each).length,
      ]),
    ),
    states: new Map(
      PRACTICE_STATES.map((state) => [
        state,
        forStates.filter(({ id }) => isInState(matter, id, state)).length,
      ]),
    ),
  };
}

/** A group whose choices are in the way, and how many items match as soon as they are taken back. */
export interface WayOut {
  readonly group: WishGroup;
  readonly count: number;
}

/** Where nothing matches: the groups of which taking back the choices helps, those that help most first. */
export function waysOut(matter: PracticeMatter, wish: Narrowing): readonly WayOut[] {
  return WISH_GROUPS.filter((group) => wish[group].length > 0)
    .map((group) => ({ group, count: matchingItems(matter, { ...wish, [group]: [] }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function matchesGroup(
  matter: PracticeMatter,
  wish: Narrowing,
  { entry, group }: { readonly entry: ItemIndexEntry; readonly group: WishGroup },
): boolean {
  if (wish[group].length === 0) return true;
  switch (group) {
    case "objectives":
      return wish.objectives.includes(entry.objective);
    case "kinds":
      return wish.kinds.includes(entry.kind);
    case "difficulties":
      return wish.difficulties.includes(entry.difficulty);
    case "states":
      return wish.states.some((state) => isInState(matter, entry.id, state));
  }
}

function isInState(
  { standings, dueIds }: PracticeMatter,
  itemId: ItemId,
  state: PracticeState,
): boolean {
  const standing = standings.get(itemId);
  switch (state) {
    case "unseen":
      return standing === undefined;
    case "last-wrong":
      return standing !== undefined && standing.lastVerdict !== "right";
    case "flagged":
      return standing?.isFlagged ?? false;
    case "low-confidence":
      return standing?.lastConfidence === "unsure" || standing?.lastConfidence === "guess";
    case "due":
      return dueIds.has(itemId);
  }
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
