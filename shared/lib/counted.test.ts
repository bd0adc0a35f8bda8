import { expect, it } from "vitest";
import { counted } from "./counted.ts";

it("says one of a thing as one", () => {
  expect([0, 1, 2].map((count) => counted(count, "question"))).toEqual([
    "0 questions",
    "1 question",
    "2 questions",
  ]);
  expect([0, 1, 2].map((count) => counted(count, "miss", "misses"))).toEqual([
    "0 misses",
    "1 miss",
    "2 misses",
  ]);
});
