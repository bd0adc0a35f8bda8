import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankOutline, anIndexEntry } from "../../tests/support/builders/a-bank-outline.ts";
import { COGNITIVE_LEVELS } from "../bank/item.ts";
import { mulberry32 } from "../lib/random.ts";
import { balanceForms } from "./balance-forms.ts";
import { formCandidates, type FormCandidate } from "./form-problem.ts";

const KINDS = ["single-choice", "ordering"] as const;
const DIFFICULTIES = [1, 2, 3] as const;
const FORM_SIZE = 16;

/** Forms out of items of any difficulty and level, in two domains and two kinds, some of them enemies of one in each other form. */
function someForms(seed: number, count: number): readonly (readonly FormCandidate[])[] {
  const random = mulberry32(seed);
  const oneOf = <T>(list: readonly [T, ...T[]]): T =>
    list[Math.floor(random() * list.length)] ?? list[0];
  const index = Array.from({ length: count * FORM_SIZE }, (_, number) =>
    anIndexEntry({
      id: `q-item-${String(number).padStart(4, "0")}`,
      objective: number % 2 === 0 ? "1.1.1" : "2.1.1",
      kind: oneOf(KINDS),
      difficulty: oneOf(DIFFICULTIES),
      level: oneOf(COGNITIVE_LEVELS),
      enemies: number % FORM_SIZE < 4 ? [`group-${number % FORM_SIZE}`] : [],
    }),
  );
  const candidates = formCandidates(aBankOutline({ index }));
  return Array.from({ length: count }, (_, place) =>
    candidates.slice(place * FORM_SIZE, (place + 1) * FORM_SIZE),
  );
}

const difficultyOf = (form: readonly FormCandidate[]) =>
  form.reduce((sum, { entry }) => sum + entry.difficulty, 0);

function spreadOf(forms: readonly (readonly FormCandidate[])[]): number {
  const sums = forms.map(difficultyOf);
  return Math.max(...sums) - Math.min(...sums);
}

const shapeOf = (form: readonly FormCandidate[]) =>
  form.map(({ domain, kind }) => `${domain} ${kind}`).sort();

describe("balanceForms", () => {
  it("keeps every item, the domains and kinds of every form, and enemies apart", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 10 }), (seed, count) => {
        const forms = someForms(seed, count);
        const balanced = balanceForms(forms);
        expect(balanced.map(shapeOf)).toEqual(forms.map(shapeOf));
        expect(new Set(balanced.flat())).toEqual(new Set(forms.flat()));
        for (const form of balanced) {
          const groups = form.flatMap((candidate) => candidate.groups);
          expect(new Set(groups).size).toBe(groups.length);
        }
        expect(spreadOf(balanced)).toBeLessThanOrEqual(spreadOf(forms));
      }),
    );
  });

  it("brings ten forms of any items within one point of difficulty", () => {
    for (let seed = 0; seed < 50; seed += 1)
      expect(spreadOf(balanceForms(someForms(seed, 10)))).toBeLessThanOrEqual(1);
  });

  it("evens out the cognitive levels where difficulty is even", () => {
    const levels = ["decide", "decide", "recall", "recall"] as const;
    const index = levels.map((level, number) => anIndexEntry({ id: `q-item-${number}`, level }));
    const [a, b, c, d] = formCandidates(aBankOutline({ index }));
    if (!a || !b || !c || !d) throw new Error("Four items make four candidates.");
    const balanced = balanceForms([
      [a, b],
      [c, d],
    ]);
    expect(balanced.map((form) => form.map(({ entry }) => entry.level).sort())).toEqual([
      ["decide", "recall"],
      ["decide", "recall"],
    ]);
  });

  it("spreads the tasks of a domain over the forms, whatever their difficulty", () => {
    const index = Array.from({ length: 8 }, (_, number) =>
      anIndexEntry({
        id: `q-item-${number}`,
        objective: number < 4 ? "1.1.1" : "1.2.1",
        difficulty: number < 4 ? 3 : 1,
      }),
    );
    const candidates = formCandidates(aBankOutline({ index }));
    const balanced = balanceForms([candidates.slice(0, 4), candidates.slice(4)]);
    expect(balanced.map((form) => form.map(({ place }) => place.taskId).sort())).toEqual([
      ["1.1", "1.1", "1.2", "1.2"],
      ["1.1", "1.1", "1.2", "1.2"],
    ]);
  });

  it("leaves forms alone that nothing brings nearer", () => {
    const index = [
      anIndexEntry({ id: "q-easy", difficulty: 1, objective: "1.1.1" }),
      anIndexEntry({ id: "q-hard", difficulty: 3, objective: "2.1.1" }),
    ];
    const forms = formCandidates(aBankOutline({ index })).map((candidate) => [candidate]);
    expect(balanceForms(forms)).toEqual(forms);
  });
});
