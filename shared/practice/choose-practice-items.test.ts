import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ItemId, ItemIdSchema } from "../bank/item.ts";
import { mulberry32 } from "../lib/random.ts";
import { choosePracticeItems } from "./choose-practice-items.ts";

const id = (number: number): ItemId => ItemIdSchema.parse(`q-item-${number}`);
const ids = (...numbers: readonly number[]) => numbers.map(id);

describe("choosing what to practise", () => {
  it("takes what was never seen, then what was wrong, then the rest", () => {
    const history = new Map([
      [id(1), "right"],
      [id(2), "wrong"],
      [id(3), "right"],
      [id(5), "wrong"],
    ] as const);
    const chosen = choosePracticeItems(
      { itemIds: ids(1, 2, 3, 4, 5, 6), history, maxCount: 5 },
      mulberry32(7),
    );
    expect([...chosen.slice(0, 2)].sort()).toEqual(ids(4, 6));
    expect([...chosen.slice(2, 4)].sort()).toEqual(ids(2, 5));
    expect(ids(1, 3)).toContain(chosen[4]);
    expect(chosen).toHaveLength(5);
  });

  it("gives each item once, as many as there are up to the most, the same for the same seed", () => {
    const outcome = fc.constantFrom("right", "wrong", undefined);
    fc.assert(
      fc.property(
        fc.array(outcome, { maxLength: 30 }),
        fc.nat({ max: 15 }),
        fc.nat(),
        (outcomes, maxCount, seed) => {
          const itemIds = outcomes.map((_, index) => id(index));
          const history = new Map(
            outcomes.flatMap((last, index) => (last === undefined ? [] : [[id(index), last]])),
          );
          const request = { itemIds, history, maxCount };
          const chosen = choosePracticeItems(request, mulberry32(seed));
          expect(new Set(chosen).size).toBe(Math.min(maxCount, itemIds.length));
          expect(itemIds).toEqual(expect.arrayContaining([...chosen]));
          expect(choosePracticeItems(request, mulberry32(seed))).toEqual(chosen);
          const ranks = chosen.map((itemId) =>
            [undefined, "wrong", "right"].indexOf(history.get(itemId)),
          );
          expect(ranks).toEqual([...ranks].sort());
        },
      ),
    );
  });

  it("does not always take the same ones of those that count alike", () => {
    const request = { itemIds: ids(1, 2, 3, 4, 5, 6, 7, 8), history: new Map(), maxCount: 3 };
    const draws = [1, 2, 3, 4, 5].map((seed) =>
      choosePracticeItems(request, mulberry32(seed)).join(),
    );
    expect(new Set(draws).size).toBeGreaterThan(1);
  });
});
