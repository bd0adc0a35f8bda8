import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aBankOutline,
  anIndexEntry,
  type IndexEntryInput,
} from "../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint, aDomain, aKindRule } from "../../tests/support/builders/a-blueprint.ts";
import { anAssembledForm, itemIdsOf } from "../../tests/support/builders/an-assembled-form.ts";
import { formBreaches } from "../../tests/support/builders/form-breaches.ts";
import type { BankOutline } from "../bank/bank-summary.ts";
import type { ItemKind } from "../bank/item.ts";
import { assembleForm, type ItemHistory } from "./assemble-form.ts";
import { FormSchema, type Form } from "./form.ts";

const noHistory: ItemHistory = new Map();

describe("assembleForm, where there is hardly a form", () => {
  it("finds the only form that has enough of each kind", () => {
    // Domain 1 must give all its matching, domain 2 all its ordering items; a greedy choice of single ones would miss it.
    const items = (domain: number, kind: ItemKind, count: number): readonly IndexEntryInput[] =>
      Array.from({ length: count }, (_, number) =>
        anIndexEntry({ id: `q-${kind}-${domain}-${number}`, objective: `${domain}.1.1`, kind }),
      );
    const outline = aBankOutline({
      blueprint: aBlueprint({
        kinds: [
          aKindRule("matching", 4),
          aKindRule("ordering", 3),
          aKindRule("multiple-response", 1),
        ],
      }),
      index: [
        ...items(1, "matching", 4),
        ...items(1, "single-choice", 40),
        ...items(1, "multiple-response", 1),
        ...items(2, "ordering", 3),
        ...items(2, "multiple-response", 1),
        ...items(2, "single-choice", 40),
      ],
    });
    for (let seed = 0; seed < 100; seed += 1)
      expect(formBreaches(anAssembledForm(outline, { type: "seeded", seed }), outline)).toEqual([]);
  });

  it("finds a form exactly when there is one, as trying every choice of items shows", () => {
    const anySmallBank = fc.array(
      fc.record({
        domain: fc.constantFrom(1, 2),
        kind: fc.constantFrom<ItemKind>("single-choice", "ordering", "matching"),
        enemies: fc.uniqueArray(fc.constantFrom("red", "green", "blue"), { maxLength: 2 }),
      }),
      { minLength: 5, maxLength: 11 },
    );
    const blueprint = aBlueprint({
      domains: [
        aDomain({ id: "1", shownCount: 3, scoredCount: 2 }),
        aDomain({ id: "2", shownCount: 2, scoredCount: 2 }),
      ],
      kinds: [aKindRule("ordering", 2), aKindRule("matching", 1)],
    });
    const outcomes = { found: 0, impossible: 0 };
    fc.assert(
      fc.property(anySmallBank, fc.nat(), (items, seed) => {
        const outline = aBankOutline({
          blueprint,
          index: items.map(({ domain, kind, enemies }, number) =>
            anIndexEntry({ id: `q-item-${number}`, objective: `${domain}.1.1`, kind, enemies }),
          ),
        });
        const result = assembleForm({
          outline,
          mode: { type: "seeded", seed },
          history: noHistory,
        });
        expect(result.ok).toBe(existsForm(outline));
        if (result.ok) expect(formBreaches(result.value, outline)).toEqual([]);
        outcomes[result.ok ? "found" : "impossible"] += 1;
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(outcomes.found).toBeGreaterThan(50);
    expect(outcomes.impossible).toBeGreaterThan(50);
  });

  /** Tries every set of five items. */
  function existsForm(outline: BankOutline): boolean {
    const { index } = outline;
    for (let set = 0; set < 2 ** index.length; set += 1) {
      const chosen = index.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
      if (chosen.length !== 5) continue;
      const form = assembledFrom(chosen);
      if (formBreaches(form, outline).every((breach) => breach.includes("scores"))) return true;
    }
    return false;
  }

  function assembledFrom(chosen: BankOutline["index"]): Form {
    return FormSchema.parse({
      algorithm: "form-1",
      bankId: "tst-01",
      bankRevision: 1,
      mode: { type: "seeded", seed: 0 },
      code: null,
      positions: chosen.map(({ id }) => ({
        itemId: id,
        isScored: true,
        optionOrder: [],
        promptOrder: [],
      })),
    });
  }

  it("finds the form among enemies that leave no other", () => {
    // Each rival shuts out two of the eight items that make the only form.
    const keepers = Array.from({ length: 8 }, (_, number) =>
      anIndexEntry({
        id: `q-keeper-${number}`,
        objective: `${(number % 2) + 1}.1.1`,
        enemies: [`group-${number}`],
      }),
    );
    const rivals = Array.from({ length: 8 }, (_, number) =>
      anIndexEntry({
        id: `q-a-rival-${number}`,
        objective: `${(number % 2) + 1}.1.1`,
        enemies: [`group-${number}`, `group-${(number + 2) % 8}`, "rivals"],
      }),
    );
    const outline = aBankOutline({ index: [...rivals, ...keepers] });
    for (let seed = 0; seed < 50; seed += 1) {
      const ids = itemIdsOf(anAssembledForm(outline, { type: "seeded", seed }));
      expect(ids.every((id) => id.startsWith("q-keeper"))).toBe(true);
    }
  });

  /**
   * Forty keepers, of which no two are enemies, and families of rivals. A form may hold one rival of each family, and each
   * shuts out two keepers, so the keepers alone make a form; but a search that has taken a rival learns so only much later.
   */
  function aBankOfRivals(keeperCount: number): BankOutline {
    const blueprint = aBlueprint({
      domains: ["1", "2"].map((id) => aDomain({ id, shownCount: 20, scoredCount: 15 })),
    });
    const keepers = Array.from({ length: keeperCount }, (_, number) =>
      anIndexEntry({
        id: `q-keeper-${number}`,
        objective: `${(number % 2) + 1}.1.1`,
        enemies: [`keeper-${number}`],
      }),
    );
    const rivals = Array.from({ length: 150 }, (_, number) =>
      anIndexEntry({
        id: `q-rival-${number}`,
        objective: `${(number % 2) + 1}.1.1`,
        enemies: [
          `rival-${number}`,
          `family-${number % 5}`,
          `keeper-${number % 40}`,
          `keeper-${(number + 7) % 40}`,
        ],
      }),
    );
    return aBankOutline({ blueprint, index: [...keepers, ...rivals] });
  }

  it("finds the form that chance hardly ever would, by the items with the fewest enemies", () => {
    const outline = aBankOfRivals(40);
    for (let seed = 0; seed < 5; seed += 1) {
      const form = anAssembledForm(outline, { type: "seeded", seed });
      expect(formBreaches(form, outline)).toEqual([]);
      expect(itemIdsOf(form).every((id) => id.startsWith("q-keeper"))).toBe(true);
    }
  });

  it("gives up after a bounded search where enemies leave no form", () => {
    const outline = aBankOfRivals(39);
    expect(
      assembleForm({ outline, mode: { type: "seeded", seed: 1 }, history: noHistory }),
    ).toEqual({ ok: false, error: { code: "not-enough-items", domainId: null, kind: null } });
  });

  it("names the domain that is short", () => {
    const outline = aBankOutline({
      index: Array.from({ length: 9 }, (_, number) =>
        anIndexEntry({ id: `q-item-${number}`, objective: number < 6 ? "1.1.1" : "2.1.1" }),
      ),
    });
    expect(
      assembleForm({ outline, mode: { type: "seeded", seed: 1 }, history: noHistory }),
    ).toEqual({
      ok: false,
      error: { code: "not-enough-items", domainId: "2", kind: null },
    });
  });

  it("names the kind that is short, also where only the domains have no room for it", () => {
    const tooFew = aBankOutline({ blueprint: aBlueprint({ kinds: [aKindRule("matching", 1)] }) });
    const noRoom = aBankOutline({
      blueprint: aBlueprint({ kinds: [aKindRule("ordering", 5)] }),
      index: Array.from({ length: 20 }, (_, number) =>
        anIndexEntry({
          id: `q-item-${number}`,
          objective: number < 10 ? "1.1.1" : "2.1.1",
          kind: number < 10 ? "ordering" : "single-choice",
        }),
      ),
    });
    for (const [outline, kind] of [
      [tooFew, "matching"],
      [noRoom, "ordering"],
    ] as const)
      for (const mode of [
        { type: "seeded", seed: 1 },
        { type: "fresh", seed: 1 },
        { type: "standard", number: 1 },
      ] as const)
        expect(assembleForm({ outline, mode, history: noHistory })).toEqual({
          ok: false,
          error: { code: "not-enough-items", domainId: null, kind },
        });
  });

  it("says that neither domain nor kind is short where only the enemies forbid a form", () => {
    // Four pairs of enemies across the domains: whatever domain 1 shows shuts out as much of domain 2.
    const outline = aBankOutline({
      index: Array.from({ length: 8 }, (_, number) =>
        anIndexEntry({
          id: `q-item-${number}`,
          objective: number < 4 ? "1.1.1" : "2.1.1",
          enemies: [`group-${number % 4}`],
        }),
      ),
    });
    expect(
      assembleForm({ outline, mode: { type: "seeded", seed: 1 }, history: noHistory }),
    ).toEqual({
      ok: false,
      error: { code: "not-enough-items", domainId: null, kind: null },
    });
  });
});
