import { describe, expect, it } from "vitest";
import { closestPairs } from "./closest-pairs.ts";

function anItem(id: string, stem: string, options: readonly string[]) {
  return { id, stem, options, prompts: [], keyPlace: 0 };
}

const items = [
  anItem("q-one", "green black white oolong", ["cup pot"]),
  anItem("q-two", "green black white yellow", ["pot cup"]),
  anItem("q-three", "green yellow", ["tin", "jar"]),
  anItem("q-four", "kettle", ["samovar"]),
];

describe("closestPairs", () => {
  it("puts the closest first, each pair once, by that in which it is closest", () => {
    expect(closestPairs(items, 10)).toEqual([
      { itemIds: ["q-one", "q-two"], measure: "options", value: 1 },
      { itemIds: ["q-two", "q-three"], measure: "stem", value: 0.5 },
      { itemIds: ["q-one", "q-three"], measure: "stem", value: 0.2 },
    ]);
  });

  it("stops at the number asked for", () => {
    expect(closestPairs(items, 2).map(({ itemIds }) => itemIds[1])).toEqual(["q-two", "q-three"]);
  });
});
