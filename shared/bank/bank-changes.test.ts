import { describe, expect, it } from "vitest";
import { aBank } from "../../tests/support/builders/a-bank.ts";
import { aParagraph } from "../../tests/support/builders/a-text.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import type { Bank } from "./bank.ts";
import { type BankChanges, BankChangesSchema, bankChangesOf } from "./bank-changes.ts";

const question = (id: string, changes: Parameters<typeof aSingleChoice>[0] = {}) =>
  aSingleChoice({ id: `q-item-${id}`, stem: aParagraph(`Stem ${id}?`), ...changes });

function changes(before: Bank, after: Bank, version = "1.0.0"): BankChanges {
  const items = new Map(before.items.map((item) => [item.id, item]));
  return BankChangesSchema.parse(bankChangesOf({ before: { version, items }, after }));
}

const stemsOf = (list: BankChanges["added"]) => list.map(({ stem }) => stem);

describe("what a newer bank changes", () => {
  it("is nothing where it is the same bank", () => {
    const bank = aBank();
    expect(changes(bank, bank)).toEqual({
      added: [],
      keysCorrected: [],
      changed: [],
      withdrawn: [],
      news: [],
    });
  });

  it("puts each question into one list, by the words that it has now or had at last", () => {
    const before = aBank({ items: [question("1"), question("2"), question("3"), question("4")] });
    const after = aBank({
      items: [
        question("1"),
        question("2", { key: "c" }),
        question("3", { stem: aParagraph("Stem 3, better?"), key: "c" }),
        question("5"),
      ],
    });
    const found = changes(before, after);
    expect(stemsOf(found.keysCorrected)).toEqual(["Stem 2?"]);
    expect(stemsOf(found.changed)).toEqual(["Stem 3, better?"]);
    expect(stemsOf(found.withdrawn)).toEqual(["Stem 4?"]);
    expect(stemsOf(found.added)).toEqual(["Stem 5?"]);
  });

  it("tells what the versions since then brought, and only those, by number and not by place", () => {
    const entry = (version: string) => ({
      version,
      date: "2026-11-22",
      changes: [`What ${version} brought.`],
    });
    const after = aBank({ changelog: ["1.10.0", "1.9.1", "1.9.0", "1.0.0"].map(entry) });
    const newsSince = (version: string) =>
      changes(aBank(), after, version).news.map((each) => each.version);
    expect(newsSince("1.9.0")).toEqual(["1.10.0", "1.9.1"]);
    // A version that the changelog does not name.
    expect(newsSince("1.9.2")).toEqual(["1.10.0"]);
    expect(newsSince("1.10.0")).toEqual([]);
  });
});
