import { expect, it } from "vitest";
import { hedging } from "./hedging.ts";

it.each([
  ["It may help, and often does", 2],
  ["It always helps", -1],
  ["It usually helps all of them", 0],
  ["Mayonnaise", 0],
])("takes the absolutes of %j from its hedges: %i", (text, expected) => {
  expect(hedging(text)).toBe(expected);
});
