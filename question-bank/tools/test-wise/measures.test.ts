import { expect, it } from "vitest";
import { measuresFor } from "./measures.ts";

const question = {
  stem: "A museum scanned letters. What finds letters by meaning?",
  options: ["Scanned letters", "Letters, letters", "Cats", "It may be Uji"],
};

it.each([
  ["length", [15, 16, 4, 13]],
  // The mean is 12: three, four, eight and one away, four times each.
  ["distance from the mean length", [12, 16, 32, 4]],
  ["words shared with the stem", [2, 1, 0, 0]],
  ["hedging", [0, 0, 0, 1]],
  // Where there is one question alone, every content word is rare.
  ["specificity", [2, 2, 1, 1]],
] as const)("measures %s by option", (name, expected) => {
  expect(measuresFor([question])[name](question)).toEqual(expected);
});
