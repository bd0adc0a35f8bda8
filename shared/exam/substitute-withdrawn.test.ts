import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRealBank } from "../../tests/support/builders/a-real-bank.ts";
import { anAssembledForm } from "../../tests/support/builders/an-assembled-form.ts";
import { type BankOutline, BankOutlineSchema } from "../bank/bank-summary.ts";
import type { FormMode } from "./form.ts";

const bank = aRealBank(2.5);
const modes: readonly FormMode[] = [
  { type: "standard", number: 1 },
  { type: "standard", number: 2 },
  { type: "seeded", seed: 7 },
  { type: "fresh", seed: 7 },
];

/** The bank with errata that withdraw these items; those in the list are still in the published index. */
function without(ids: readonly string[], outline = bank): BankOutline {
  return BankOutlineSchema.parse({
    ...outline,
    index: outline.index.filter(({ id }) => !ids.includes(id)),
    errata: {
      note: { serial: 1, issuedAt: "2026-11-23T08:00:00.000Z", entries: [] },
      published: outline.index,
    },
  });
}

const idsOf = (outline: BankOutline, mode: FormMode) =>
  anAssembledForm(outline, mode).positions.map(({ itemId }) => itemId);
const placesOf = (ids: readonly string[]) =>
  ids
    .flatMap((id) => bank.index.filter((entry) => entry.id === id))
    .map(({ objective }) => objective);

describe("a form of a bank with errata", () => {
  it("is the same as without where they withdraw nothing: a code still means the same mock", () => {
    for (const mode of modes)
      expect(anAssembledForm(without([]), mode)).toEqual(anAssembledForm(bank, mode));
  });

  it("never holds a withdrawn item, keeps the others and their places, and puts one of its domain in its place", () => {
    const someIds = fc.subarray(
      bank.index.map(({ id }) => id),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(someIds, fc.constantFrom(...modes), (withdrawn, mode) => {
        const before = idsOf(bank, mode);
        const after = idsOf(without(withdrawn), mode);
        expect(after.filter((id) => withdrawn.some((gone) => gone === id))).toEqual([]);
        expect(new Set(after).size).toBe(before.length);
        expect(placesOf(after)).toEqual(placesOf(before));
        for (const [place, id] of before.entries())
          if (!withdrawn.some((gone) => gone === id)) expect(after[place]).toBe(id);
      }),
      { numRuns: 40 },
    );
  });

  it("is drawn alike for everybody with the same errata", () => {
    const [first = ""] = idsOf(bank, { type: "standard", number: 1 });
    const mode: FormMode = { type: "standard", number: 1 };
    expect(idsOf(without([first]), mode)).toEqual(idsOf(without([first]), mode));
  });

  it("is one shorter where the domain has nothing left that can stand in", () => {
    const mode: FormMode = { type: "standard", number: 1 };
    const form = idsOf(bank, mode);
    const [first = ""] = form;
    const domain = (id: string) => id.split("-")[2];
    const spare = bank.index.map(({ id }) => id).filter((id) => !form.some((held) => held === id));
    const after = idsOf(
      without([first, ...spare.filter((id) => domain(id) === domain(first))]),
      mode,
    );
    expect(after.toSorted()).toEqual(form.filter((id) => id !== first).toSorted());
  });

  it("shows an item that errata corrected as it is now", () => {
    const [first = ""] = idsOf(bank, { type: "standard", number: 1 });
    const outline = without([]);
    const corrected = BankOutlineSchema.parse({
      ...outline,
      index: outline.index.map((entry) =>
        entry.id === first ? { ...entry, optionIds: ["w", "x", "y", "z"] } : entry,
      ),
    });
    const form = anAssembledForm(corrected, { type: "standard", number: 1 });
    const position = form.positions.find(({ itemId }) => itemId === first);
    expect(position?.optionOrder.toSorted()).toEqual(["w", "x", "y", "z"]);
  });
});
