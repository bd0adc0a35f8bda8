import { describe, expect, it } from "vitest";
import { aBank } from "../../tests/support/builders/a-bank.ts";
import { aBankOutline } from "../../tests/support/builders/a-bank-outline.ts";
import { aStudyNote } from "../../tests/support/builders/a-study-note.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { BankOutlineSchema } from "./bank-summary.ts";
import { runAtOnce } from "../lib/steps.ts";
import { bankInSteps, BankSchema } from "./bank.ts";

describe("BankSchema", () => {
  it("reads back from JSON what was written", () => {
    const written: unknown = JSON.parse(JSON.stringify(aBank()));
    expect(BankSchema.parse(written)).toEqual(aBank());
  });

  it.each([
    ["an item that stands twice", [aSingleChoice(), aSingleChoice()], "item q-single stands twice"],
    [
      "an item of an objective that the blueprint lacks",
      [aSingleChoice({ objective: "7.1.1" })],
      "item q-single names objective 7.1.1, which the blueprint lacks",
    ],
  ])("refuses %s and names it", (_, items, message) => {
    expect(BankSchema.safeParse({ ...aBank(), items }).error?.issues).toMatchObject([{ message }]);
  });

  it.each([
    [
      "two notes on one objective",
      [aStudyNote(), aStudyNote()],
      "objective 1.1.1 has two study notes",
    ],
    [
      "a note on an objective that the blueprint lacks",
      [aStudyNote({ objective: "7.1.1" })],
      "a study note names objective 7.1.1, which the blueprint lacks",
    ],
  ])("refuses %s and names it", (_, notes, message) => {
    expect(BankSchema.safeParse({ ...aBank(), notes }).error?.issues).toMatchObject([{ message }]);
  });

  it("refuses a table with a row that lacks a cell", () => {
    const line = [{ type: "text", text: "Tea" }];
    const table = { type: "table", header: [line, line], rows: [[line]] };
    const notes = [{ ...aStudyNote(), body: [table] }];
    expect(BankSchema.safeParse({ ...aBank(), notes }).success).toBe(false);
  });

  it("refuses a bank without items, of another format, or with a field it does not know", () => {
    for (const changes of [{ items: [] }, { format: 2 }, { extra: 1 }])
      expect(BankSchema.safeParse({ ...aBank(), ...changes }).success).toBe(false);
  });
});

describe("bankInSteps", () => {
  const items = Array.from({ length: 60 }, (_, number) =>
    aSingleChoice({ id: `q-item-${number}` }),
  );

  it("makes the same of a bank as its schema, and lets go in between", () => {
    const bank: unknown = JSON.parse(JSON.stringify({ ...aBank(), items }));
    const made = runAtOnce(bankInSteps(bank));
    expect(made).toEqual({ ok: true, value: BankSchema.parse(bank) });
    expect(made.ok && Object.isFrozen(made.value) && Object.isFrozen(made.value.items)).toBe(true);
    expect([...bankInSteps(bank)].length).toBeGreaterThan(2);
  });

  it.each([
    ["no bank at all", null],
    ["a bank without items", { ...aBank(), items: [] }],
    ["items that are no list", { ...aBank(), items: {} }],
    ["another format", { ...aBank(), format: 2 }],
    ["a field it does not know", { ...aBank(), extra: 1 }],
    [
      "a field of an item it does not know",
      { ...aBank(), items: [...items, { ...items[0], extra: 1 }] },
    ],
    ["an item that stands twice", { ...aBank(), items: [...items, items[0]] }],
    [
      "an item of a strange objective",
      { ...aBank(), items: [aSingleChoice({ objective: "7.1.1" })] },
    ],
    ["two notes on one objective", { ...aBank(), notes: [aStudyNote(), aStudyNote()] }],
  ])("refuses %s, as its schema does", (_, value) => {
    const issue = BankSchema.safeParse(value).error?.issues[0];
    expect(runAtOnce(bankInSteps(value))).toMatchObject({
      ok: false,
      error: { code: issue?.code, path: issue?.path },
    });
  });
});

describe("BankOutlineSchema", () => {
  it("refuses an index that carries a key", () => {
    const outline = aBankOutline();
    const index = outline.index.map((entry) => ({ ...entry, key: "a" }));
    expect(BankOutlineSchema.safeParse(outline).success).toBe(true);
    expect(BankOutlineSchema.safeParse({ ...outline, index }).success).toBe(false);
  });
});
