import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankOutline, anIndexEntry } from "../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { ITEM_KINDS, type ItemId, ObjectiveIdSchema } from "../bank/item.ts";
import { CONFIDENCES } from "../exam/confidence.ts";
import { mulberry32 } from "../lib/random.ts";
import { VERDICTS } from "../scoring/exam-result.ts";
import { choosePracticeItems } from "./choose-practice-items.ts";
import { type ItemStanding, itemHistoryOf } from "./item-standings.ts";
import { matchingItems, type PracticeMatter, waysOut, wishCounts } from "./matching-items.ts";
import { practicePlan } from "./practice-plan.ts";
import {
  DIFFICULTIES,
  FIRST_WISH,
  PRACTICE_SIZES,
  PRACTICE_STATES,
  type PracticeWish,
  WISH_GROUPS,
} from "./practice-wish.ts";

const blueprint = aBlueprint();
const objectives = ["1.1.1", "1.1.2", "1.2.1", "2.1.1"].map((id) => ObjectiveIdSchema.parse(id));

const aStanding: fc.Arbitrary<ItemStanding | null> = fc.option(
  fc.record({
    seenCount: fc.integer({ min: 1, max: 9 }),
    firstSeenAtMs: fc.nat(),
    lastVerdict: fc.constantFrom(...VERDICTS),
    lastConfidence: fc.constantFrom(...CONFIDENCES, null),
    isFlagged: fc.boolean(),
  }),
);
const anItem = fc.record({
  objective: fc.constantFrom(...objectives),
  kind: fc.constantFrom(...ITEM_KINDS),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  standing: aStanding,
  isDue: fc.boolean(),
});
/** Any bank, with any way to stand with it. */
const aMatter: fc.Arbitrary<PracticeMatter> = fc.array(anItem, { maxLength: 30 }).map((items) => {
  const { index } = aBankOutline({
    index: items.map(({ objective, kind, difficulty }, number) =>
      anIndexEntry({ id: `q-item-${number}`, objective, kind, difficulty }),
    ),
  });
  const standings = new Map<ItemId, ItemStanding>();
  const dueIds = new Set<ItemId>();
  for (const [number, { id }] of index.entries()) {
    const { standing = null, isDue = false } = items[number] ?? {};
    if (standing !== null) standings.set(id, standing);
    if (isDue) dueIds.add(id);
  }
  return { index, standings, dueIds };
});
const aWish: fc.Arbitrary<PracticeWish> = fc.record({
  objectives: fc.subarray(objectives),
  kinds: fc.subarray([...ITEM_KINDS]),
  difficulties: fc.subarray([...DIFFICULTIES]),
  states: fc.subarray([...PRACTICE_STATES]),
  size: fc.constantFrom(...PRACTICE_SIZES),
  timing: fc.constant("untimed" as const),
  minutes: fc.constant(15),
  lookBack: fc.constant(3 as const),
});
const idsOf = (matter: PracticeMatter, wish: PracticeWish) =>
  matchingItems(matter, wish).map(({ id }) => id);

describe("the items that match a wish", () => {
  it("are all where nothing is chosen", () => {
    fc.assert(
      fc.property(aMatter, (matter) => {
        expect(matchingItems(matter, FIRST_WISH)).toEqual(matter.index);
      }),
    );
  });

  it("are what each group leaves by itself, taken together: groups narrow each other", () => {
    fc.assert(
      fc.property(aMatter, aWish, (matter, wish) => {
        const alone = WISH_GROUPS.map(
          (group) => new Set(idsOf(matter, { ...FIRST_WISH, [group]: wish[group] })),
        );
        expect(idsOf(matter, wish)).toEqual(
          matter.index.map(({ id }) => id).filter((id) => alone.every((set) => set.has(id))),
        );
      }),
    );
  });

  it("are those of one choice and those of the other within a group: choices add up", () => {
    fc.assert(
      fc.property(aMatter, fc.constantFrom(...WISH_GROUPS), aWish, (matter, group, wish) => {
        fc.pre(wish[group].length > 0);
        const each = wish[group].flatMap((choice) =>
          idsOf(matter, { ...FIRST_WISH, [group]: [choice] }),
        );
        expect(new Set(idsOf(matter, { ...FIRST_WISH, [group]: wish[group] }))).toEqual(
          new Set(each),
        );
      }),
    );
  });

  it("stand so with the person: unseen, missed, flagged, not sure, due", () => {
    fc.assert(
      fc.property(aMatter, (matter) => {
        const inState = (state: PracticeWish["states"][number]) =>
          new Set(idsOf(matter, { ...FIRST_WISH, states: [state] }));
        for (const { id } of matter.index) {
          const standing = matter.standings.get(id);
          expect(inState("unseen").has(id)).toBe(standing === undefined);
          expect(inState("last-wrong").has(id)).toBe(
            standing !== undefined && standing.lastVerdict !== "right",
          );
          expect(inState("flagged").has(id)).toBe(standing?.isFlagged === true);
          expect(inState("low-confidence").has(id)).toBe(
            ["unsure", "guess"].includes(standing?.lastConfidence ?? ""),
          );
          expect(inState("due").has(id)).toBe(matter.dueIds.has(id));
        }
      }),
    );
  });
});

describe("the count that is shown", () => {
  it("of matching questions is what is drawn, up to the size", () => {
    fc.assert(
      fc.property(aMatter, aWish, fc.nat(), (matter, wish, seed) => {
        const { itemIds, askedCount } = practicePlan(matter, wish, blueprint);
        const history = itemHistoryOf(matter.standings);
        const drawn = choosePracticeItems(
          { itemIds, history, maxCount: askedCount },
          mulberry32(seed),
        );
        expect(drawn).toHaveLength(askedCount);
        expect(askedCount).toBe(Math.min(itemIds.length, wish.size ?? itemIds.length));
        expect(itemIds).toEqual(expect.arrayContaining([...drawn]));
      }),
    );
  });

  it("at a choice is what matches once it is the only one of its group", () => {
    fc.assert(
      fc.property(aMatter, aWish, (matter, wish) => {
        const counts = wishCounts(matter, wish);
        const left = (changes: Partial<PracticeWish>) =>
          matchingItems(matter, { ...wish, ...changes }).length;
        for (const each of objectives)
          expect(counts.objectives.get(each) ?? 0).toBe(left({ objectives: [each] }));
        for (const each of ITEM_KINDS)
          expect(counts.kinds.get(each) ?? 0).toBe(left({ kinds: [each] }));
        for (const each of DIFFICULTIES)
          expect(counts.difficulties.get(each)).toBe(left({ difficulties: [each] }));
        for (const each of PRACTICE_STATES)
          expect(counts.states.get(each)).toBe(left({ states: [each] }));
      }),
    );
  });
});

describe("the ways out where nothing matches", () => {
  it("lead to as many questions as they say, the most first", () => {
    fc.assert(
      fc.property(aMatter, aWish, (matter, wish) => {
        const ways = waysOut(matter, wish);
        for (const { group, count } of ways) {
          expect(count).toBeGreaterThan(0);
          expect(matchingItems(matter, { ...wish, [group]: [] })).toHaveLength(count);
        }
        const numbers = ways.map(({ count }) => count);
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      }),
    );
  });
});
