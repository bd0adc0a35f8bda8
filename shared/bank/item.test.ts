import { describe, expect, expectTypeOf, it } from "vitest";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
  partsOf,
} from "../../tests/support/builders/an-item.ts";
import { ITEM_KINDS, ItemSchema, ItemSourceSchema, type ItemKind } from "./item.ts";

const items = [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()];

function problemsOf(input: unknown): readonly string[] {
  const parsed = ItemSchema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe("ItemSchema", () => {
  it("takes an item of every kind, and lists every kind", () => {
    expect(items.map(({ kind }) => kind)).toEqual(ITEM_KINDS);
    expectTypeOf<(typeof ITEM_KINDS)[number]>().toEqualTypeOf<ItemKind>();
    for (const item of items) expect(ItemSchema.parse(item)).toEqual(item);
  });

  it.each(items)("refuses a misspelt field of $kind instead of dropping it", (item) => {
    expect(problemsOf({ ...item, takeaways: [] })).toEqual([expect.stringContaining("takeaways")]);
  });

  it.each([
    ["an id without its prefix", { id: "grounded-answers" }],
    ["an id with capitals", { id: "q-Grounded" }],
    ["a task for an objective", { objective: "2.3" }],
    ["a fourth difficulty", { difficulty: 4 }],
    ["an unknown level", { level: "analyse" }],
    ["an empty stem", { stem: [] }],
    ["no reference", { references: [] }],
    [
      "an insecure reference",
      { references: [{ title: "A page", url: "http://example.org/", checked: "2026-11-22" }] },
    ],
    [
      "a day that does not exist",
      { references: [{ title: "A page", url: "https://example.org/", checked: "2026-02-30" }] },
    ],
    ["a single option", { options: partsOf("b") }],
    ["an option id too long to be one", { options: partsOf("b", "option") }],
    ["revision zero", { revision: 0 }],
    ["another kind's key", { key: ["b"] }],
  ])("refuses %s", (_, changes) => {
    expect(problemsOf({ ...aSingleChoice(), ...changes })).not.toEqual([]);
  });

  it("refuses an option without a rationale", () => {
    const [first, ...others] = partsOf("a", "b");
    expect(
      problemsOf({ ...aSingleChoice(), options: [...others, { ...first, rationale: [] }] }),
    ).not.toEqual([]);
  });

  it("refuses a key that cannot be scored and says why", () => {
    expect(problemsOf({ ...aSingleChoice(), key: "z" })).toEqual([
      "the key names option z, which does not exist",
    ]);
  });
});

describe("ItemSourceSchema", () => {
  const source = {
    ...aSingleChoice(),
    stem: "Which **one** fits?\n",
    takeaway: "What fits, fits.",
    options: ["a", "b"].map((id) => ({ id, text: `Option ${id}`, rationale: "Because." })),
  };

  it("takes Markdown strings where a built bank has trees, and trims them", () => {
    expect(ItemSourceSchema.parse(source).stem).toBe("Which **one** fits?");
    expect(ItemSourceSchema.safeParse(aSingleChoice()).success).toBe(false);
    expect(ItemSchema.safeParse(source).success).toBe(false);
  });

  it("refuses a blank text", () => {
    expect(ItemSourceSchema.safeParse({ ...source, takeaway: "  \n" }).success).toBe(false);
  });
});
