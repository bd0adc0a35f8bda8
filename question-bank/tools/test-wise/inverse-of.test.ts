import { expect, it } from "vitest";
import { inverseOf } from "./inverse-of.ts";

it("gives the identity when multiplied with its matrix", () => {
  const matrix = [
    [4, 1, 0],
    [1, 3, -1],
    [0, -1, 2],
  ];
  const inverse = inverseOf(matrix);
  for (const [index, row] of matrix.entries())
    for (const column of row.keys()) {
      const product = row.reduce((sum, value, k) => sum + value * (inverse[k]?.[column] ?? 0), 0);
      expect(product).toBeCloseTo(index === column ? 1 : 0, 10);
    }
});
