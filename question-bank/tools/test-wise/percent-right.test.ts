import { expect, it } from "vitest";
import { percentRight } from "./percent-right.ts";

function questions(count: number) {
  return Array.from({ length: count }, (_, number) => ({
    id: `q-tea-${number}`,
    stem: "",
    options: ["", "", "", ""],
    keyPlace: number % 4,
  }));
}

it("gives the mark to the highest score", () => {
  expect(percentRight(questions(4), () => [0, 3, 2, 1])).toBe(25);
  expect(
    percentRight(questions(4), ({ keyPlace }) =>
      [0, 1, 2, 3].map((place) => -Math.abs(place - keyPlace)),
    ),
  ).toBe(100);
});

it.each([
  ["two", [1, 1, 0, 0]],
  ["three", [1, 1, 1, 0]],
  ["four", [1, 1, 1, 1]],
])("shares it exactly among %s that tie", (_, scores) => {
  // Thirds that are added up as fractions would miss 25 by a hair, and so a threshold.
  expect(percentRight(questions(52), () => scores)).toBe(25);
});
