import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedAt, placedBeside, withoutEntry } from "./order-moves.ts";

const order = ["a", "b", "c", "d"];

describe("moving an entry", () => {
  it("puts it at the place that was named, whether it comes from before or behind", () => {
    expect(placedAt(order, "a", 2)).toEqual(["b", "c", "a", "d"]);
    expect(placedAt(order, "d", 1)).toEqual(["a", "d", "b", "c"]);
    expect(placedAt(order, "e", 4)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("stops at both ends", () => {
    expect(placedAt(order, "a", -1)).toEqual(order);
    expect(placedAt(order, "d", 9)).toEqual(order);
  });

  it("drops it on the named side of another, and nowhere when dropped on itself", () => {
    expect(placedBeside(order, "d", { id: "b", side: "before" })).toEqual(["a", "d", "b", "c"]);
    expect(placedBeside(order, "a", { id: "b", side: "after" })).toEqual(["b", "a", "c", "d"]);
    expect(placedBeside(order, "b", { id: "b", side: "after" })).toEqual(order);
  });

  it("goes to the end when the other is gone", () => {
    expect(placedBeside(["a"], "b", { id: "x", side: "before" })).toEqual(["a", "b"]);
  });

  it("never loses or doubles an entry", () => {
    const entries = fc.uniqueArray(fc.constantFrom(...order), { minLength: 1 });
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...order),
        fc.integer({ min: -2, max: 6 }),
        (from, id, place) => {
          const moved = placedAt(from, id, place);
          expect([...moved].sort()).toEqual([...new Set([...from, id])].sort());
          expect(withoutEntry(moved, id)).toEqual(withoutEntry(from, id));
        },
      ),
    );
  });
});
