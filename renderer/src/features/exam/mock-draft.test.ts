import { describe, expect, it } from "vitest";
import { aBankOutline } from "../../../../tests/support/builders/a-bank-outline.ts";
import { firstDraft, type MockDraft, modeOfDraft, randomCodeOf } from "./mock-draft.ts";

const outline = aBankOutline();
const sat = { number: 1, wasSat: true, bestScore: 742 };
const unsat = { number: 2, wasSat: false, bestScore: null };

function modeOf(changes: Partial<MockDraft>) {
  return modeOfDraft({ ...firstDraft([sat, unsat], 7), ...changes }, outline, 2);
}

describe("the mock on offer", () => {
  it("is the first standard one not sat yet, else a fresh one", () => {
    expect(modeOf({})).toEqual({ ok: true, value: { type: "standard", number: 2 } });
    expect(firstDraft([sat], 7).way).toBe("fresh");
    expect(firstDraft([], 7).way).toBe("fresh");
  });
});

describe("a random mock", () => {
  it("is the one whose code was shown: typing that code leads to the same", () => {
    const draft = firstDraft([], 4_000_000_000);
    const random = modeOf({ ...draft, way: "random" });
    expect(random).toEqual({ ok: true, value: { type: "seeded", seed: 4_000_000_000 } });
    expect(modeOf({ way: "code", typedCode: randomCodeOf(draft, outline) })).toEqual(random);
  });
});
