import { describe, expect, it } from "vitest";
import { aBank } from "../../tests/support/builders/a-bank.ts";
import { aBankOutline } from "../../tests/support/builders/a-bank-outline.ts";
import { aStudyNote } from "../../tests/support/builders/a-study-note.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { BankOutlineSchema } from "./bank-summary.ts";
import { BankSchema } from "./bank.ts";

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

describe("BankOutlineSchema", () => {
  it("refuses an index that carries a key", () => {
    const outline = aBankOutline();
    const index = outline.index.map((entry) => ({ ...entry, key: "a" }));
    expect(BankOutlineSchema.safeParse(outline).success).toBe(true);
    expect(BankOutlineSchema.safeParse({ ...outline, index }).success).toBe(false);
  });
});
