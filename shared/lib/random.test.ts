import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulberry32, shuffled } from "./random.ts";

describe("mulberry32", () => {
  // Computed with the published C-like source of Mulberry32. A change here rebuilds every form code into another form.
  it("keeps the sequence that form codes were given out for", () => {
    const random = mulberry32(20_260_101);
    const numbers = Array.from({ length: 5 }, () => random() * 2 ** 32);
    expect(numbers).toEqual([1099142216, 2546506997, 3458901715, 4155710030, 3132293483]);
  });

  it("stays in [0, 1) for any seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
        const random = mulberry32(seed);
        for (let count = 0; count < 20; count += 1) {
          const number = random();
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });
});

describe("shuffled", () => {
  it("keeps the order that forms were shown in", () => {
    expect(
      shuffled(["a", "b", "c", "d", "e", "f", "g", "h"], mulberry32(20_260_101)).join(""),
    ).toBe("fahgbced");
  });

  it("loses and adds nothing, and leaves the given list alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        const before = [...list];
        const result = shuffled(list, mulberry32(seed));
        expect([...result].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
        expect(list).toEqual(before);
      }),
    );
  });

  it("gives each of the six orders of three entries about equally often", () => {
    const random = mulberry32(1);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const order = shuffled(["a", "b", "c"], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 expected each; 120 is four standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
