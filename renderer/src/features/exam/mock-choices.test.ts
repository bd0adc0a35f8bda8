import { describe, expect, it } from "vitest";
import { standardMockTiles, wayTiles } from "./mock-choices.ts";

const sat = { number: 1, wasSat: true, bestScore: 742 };
const unsat = { number: 2, wasSat: false, bestScore: null };

describe("the choice of a mock", () => {
  it("names each standard mock with what came of it", () => {
    expect(standardMockTiles([sat, unsat])).toMatchObject([
      { title: "Mock 1", note: "best estimate 742" },
      { title: "Mock 2", note: "not sat yet" },
    ]);
  });

  it("offers no standard mock where the bank has too few questions for one", () => {
    expect(wayTiles([unsat]).map(({ id }) => id)).toEqual(["standard", "fresh", "random", "code"]);
    expect(wayTiles([]).map(({ id }) => id)).toEqual(["fresh", "random", "code"]);
  });
});
