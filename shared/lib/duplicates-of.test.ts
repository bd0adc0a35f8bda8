import { expect, it } from "vitest";
import { duplicatesOf } from "./duplicates-of.ts";

it("names what comes again as often as it does, in the order of the list", () => {
  expect(duplicatesOf(["a", "b", "a", "c", "b", "a"])).toEqual(["a", "b", "a"]);
  expect(duplicatesOf(["a", "b"])).toEqual([]);
});

it("checks a list of two hundred thousand entries at once, not in minutes", () => {
  const list = Array.from({ length: 200_000 }, (_, index) => String(index));
  expect(duplicatesOf([...list, "7"])).toEqual(["7"]);
});
