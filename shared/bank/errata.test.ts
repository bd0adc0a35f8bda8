import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSingleChoice, aMultipleResponse } from "../../tests/support/builders/an-item.ts";
import {
  checkFit,
  type Errata,
  ErrataSchema,
  errataText,
  isAbout,
  itemsWithErrata,
} from "./errata.ts";
import { canonicalJson } from "../lib/canonical-json.ts";
import type { Item } from "./item.ts";

const reason = "It was wrong as it stood.";
const idOf = (number: number) => `q-item-${number}`;
const items: ReadonlyMap<Item["id"], Item> = new Map(
  [1, 2, 3, 4].map((number) => {
    const item = aSingleChoice({ id: idOf(number) });
    return [item.id, item];
  }),
);
const withdraw = (number: number) =>
  ({ action: "withdraw", itemId: idOf(number), reason }) as const;
const correct = (number: number, key = "c") =>
  ({ action: "correct", item: aSingleChoice({ id: idOf(number), key }), reason }) as const;

type Entry = ReturnType<typeof withdraw> | ReturnType<typeof correct>;

function errata(...entries: readonly Entry[]) {
  return ErrataSchema.safeParse({
    format: "rehearsal-errata-1",
    bankId: "small-bank",
    publisher: { id: "tea-house", name: "The Tea House" },
    serial: 1,
    issuedAt: "2026-11-23T08:00:00.000Z",
    revisions: { from: 2, to: 4 },
    entries: [...entries],
  });
}

function parsed(...entries: readonly Entry[]): Errata {
  const outcome = errata(...entries);
  return outcome.success ? outcome.data : expect.fail(outcome.error.message);
}

describe("errata", () => {
  it("change nothing where they are empty", () => {
    expect(itemsWithErrata(items, parsed())).toEqual(items);
  });

  it("take withdrawn items away, put corrected ones in place, and pass over what the bank has not", () => {
    const after = itemsWithErrata(items, parsed(withdraw(1), correct(2), withdraw(8), correct(9)));
    expect([...after].map(([id, item]) => `${id} ${canonicalJson(item.key)}`)).toEqual([
      'q-item-2 "c"',
      'q-item-3 "b"',
      'q-item-4 "b"',
    ]);
  });

  it("applied twice are the same as once, whatever they say", () => {
    const entry = fc
      .integer({ min: 1, max: 6 })
      .chain((number) => fc.constantFrom(withdraw(number), correct(number), correct(number, "d")));
    const entries = fc.uniqueArray(entry, {
      selector: (each) => (each.action === "correct" ? each.item.id : each.itemId),
    });
    fc.assert(
      fc.property(entries, (list) => {
        const once = itemsWithErrata(items, parsed(...list));
        expect(itemsWithErrata(once, parsed(...list))).toEqual(once);
      }),
    );
  });

  it("name each item once, and a range that ends where it begins or later", () => {
    expect(errata(withdraw(1), correct(1)).success).toBe(false);
    const whole = parsed();
    expect(ErrataSchema.safeParse({ ...whole, revisions: { from: 3, to: 2 } }).success).toBe(false);
  });

  it("are about the revisions that they name, and no other", () => {
    const about = [1, 2, 3, 4, 5].filter((revision) => isAbout(parsed(), revision));
    expect(about).toEqual([2, 3, 4]);
  });

  it("have one spelling, whatever order they were written in", () => {
    const text = errataText(parsed(correct(2)));
    const backwards: unknown = JSON.parse(text, (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(errataText(ErrataSchema.parse(backwards))).toBe(text);
  });

  it("fit a bank only where a corrected item keeps its kind and objective, on which mocks are built", () => {
    expect(checkFit(items, parsed(correct(1), withdraw(2))).ok).toBe(true);
    const moved = aSingleChoice({ id: idOf(1), objective: "1.2.1" });
    const turned = aMultipleResponse({ id: idOf(2) });
    for (const item of [moved, turned]) {
      const entries = [{ action: "correct", item, reason }] as const;
      expect(checkFit(items, { entries })).toEqual({ ok: false, error: item.id });
    }
  });
});
