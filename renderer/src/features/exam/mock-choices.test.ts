import { describe, expect, it } from "vitest";
import { firstChoiceId, mockChoicesOf } from "./mock-choices.ts";

const sat = { number: 1, wasSat: true, bestScore: 742 };
const unsat = { number: 2, wasSat: false, bestScore: null };

describe("the choice of a mock", () => {
  it("names each standard mock with what came of it, and one drawn anew", () => {
    expect(mockChoicesOf([sat, unsat])).toMatchObject([
      { mode: { type: "standard", number: 1 }, title: "Mock 1", note: "best estimate 742" },
      { mode: { type: "standard", number: 2 }, title: "Mock 2", note: "not sat yet" },
      { mode: { type: "fresh" } },
    ]);
  });

  it("begins at the first mock not sat yet, else at the one drawn anew", () => {
    const idOf = (index: number) => mockChoicesOf([sat, unsat])[index]?.id;
    expect(firstChoiceId([sat, unsat])).toBe(idOf(1));
    expect(firstChoiceId([sat])).toBe(idOf(2));
    expect(firstChoiceId([])).toBe(idOf(2));
  });
});
