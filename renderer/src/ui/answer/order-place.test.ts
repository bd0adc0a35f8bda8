import { describe, expect, it } from "vitest";
import { someOptions } from "./an-option.fake.ts";
import { orderPlaces } from "./order-place.ts";

const entries = someOptions("Boil", "Pour", "Wait", "Drink");

function shown(order: readonly string[]) {
  return orderPlaces(entries, order, 3).map(({ place, entry }) => [place, entry?.id ?? null]);
}

describe("the places of an order", () => {
  it("are as many as asked for from the beginning, so that nothing moves when one is filled", () => {
    expect(shown([])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
    expect(shown(["Wait"])).toEqual([
      [1, "Wait"],
      [2, null],
      [3, null],
    ]);
  });

  it("hold every entry, also when there are more than asked for", () => {
    expect(shown(["Drink", "Wait", "Pour", "Boil"])).toEqual([
      [1, "Drink"],
      [2, "Wait"],
      [3, "Pour"],
      [4, "Boil"],
    ]);
  });

  it("each have an id of their own", () => {
    const ids = orderPlaces(entries, ["Pour"], 4).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
