import { describe, expect, it } from "vitest";
import { aBankOutline, anIndexEntry } from "../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint, aKindRule } from "../../tests/support/builders/a-blueprint.ts";
import { aRealBank } from "../../tests/support/builders/a-real-bank.ts";
import { anAssembledForm, itemIdsOf } from "../../tests/support/builders/an-assembled-form.ts";
import { formBreaches } from "../../tests/support/builders/form-breaches.ts";
import { assembleForm, standardFormCount, type ItemHistory } from "./assemble-form.ts";

const noHistory: ItemHistory = new Map();

describe("assembleForm, mode standard", () => {
  it.each([1.3, 2.5, 3.4, 10])(
    "splits a bank of %f forms into mocks that share no item and break no rule",
    (size) => {
      const outline = aRealBank(size);
      const count = standardFormCount(outline);
      expect(count).toBe(Math.floor(size));
      const forms = Array.from({ length: count }, (_, place) =>
        anAssembledForm(outline, { type: "standard", number: place + 1 }),
      );
      for (const form of forms) expect(formBreaches(form, outline)).toEqual([]);
      expect(new Set(forms.flatMap(itemIdsOf)).size).toBe(65 * count);
      expect(
        assembleForm({
          outline,
          mode: { type: "standard", number: count + 1 },
          history: noHistory,
        }),
      ).toEqual({ ok: false, error: { code: "no-such-standard-form", formCount: count } });
    },
  );

  it("leaves enough of the scarce kinds for the later mocks", () => {
    const outline = aBankOutline({
      blueprint: aBlueprint({ kinds: [aKindRule("ordering", 2)] }),
      index: aBankOutline().index.map((entry, number) => ({
        ...entry,
        kind:
          number === 0 || number === 3 || number === 11 || number === 17 ? "ordering" : entry.kind,
      })),
    });
    expect(standardFormCount(outline)).toBe(2);
  });

  it("is the same for everybody, with a code", () => {
    const outline = aRealBank(2.5);
    const mode = { type: "standard", number: 2 } as const;
    const form = anAssembledForm(outline, mode);
    const history = new Map(outline.index.map(({ id }) => [id, "right" as const]));
    expect(anAssembledForm(outline, mode, history)).toEqual(form);
    expect(form.code).toMatch(/^TST-01-R1-M2-.$/);
  });

  it("counts no mock in a bank that cannot fill one", () => {
    expect(standardFormCount(aBankOutline({ index: [anIndexEntry({ id: "q-alone" })] }))).toBe(0);
  });

  it("makes do with fewer mocks where enemies do not let the counts be used up", () => {
    // Items for two forms by count, but the three enemies of domain 1 can serve one each, and eight are needed without them.
    const outline = aBankOutline({
      index: Array.from({ length: 16 }, (_, number) =>
        anIndexEntry({
          id: `q-item-${number}`,
          objective: number < 8 ? "1.1.1" : "2.1.1",
          enemies: number < 3 ? ["group"] : [],
        }),
      ),
    });
    expect(standardFormCount(outline)).toBe(1);
  });
});
