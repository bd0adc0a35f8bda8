import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandCentre, dotsPath, linePath, PLOT_SIZE } from "./plot.ts";

describe("a plot", () => {
  it("puts a single mock in the middle, and several in their order inside the frame", () => {
    expect(bandCentre(0, 1)).toBe(PLOT_SIZE / 2);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (count) => {
        const places = Array.from({ length: count }, (_, index) => bandCentre(index, count));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThan(places[index - 1] ?? 0);
          expect(place).toBeLessThan(PLOT_SIZE);
        }
      }),
    );
  });

  it("draws a line through the points, and leaves a gap where there is nothing", () => {
    const points = [{ x: 0, y: 10 }, { x: 1, y: 20.26 }, null, { x: 3, y: 5 }, null];
    expect(linePath(points)).toBe("M0 10L1 20.3M3 5");
    expect(linePath([null, { x: 1, y: 2 }])).toBe("M1 2");
    expect(linePath([])).toBe("");
  });

  it("draws a dot for each point, also where a line would need two", () => {
    expect(dotsPath([{ x: 1, y: 2 }])).toBe("M1 2h0");
    expect(dotsPath([])).toBe("");
  });
});
