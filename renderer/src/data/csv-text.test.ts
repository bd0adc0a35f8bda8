import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nastyCharacters, nastyMarkup } from "../../../tests/support/nasty-values.ts";
import { csvTextOf } from "./csv-text.ts";

const RowSchema = z.strictObject({ first: z.string(), second: z.string() }).readonly();
const { head, lines } = csvTextOf(RowSchema);

/** The rows of a table as a program reads them that goes by RFC 4180. */
function parsed(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data;
}

const FORMULA_SIGNS = "= + - @ ＝ ＋ － ＠ ﹦ ﹢ ﹣ ﹫ −".split(" ");
const hidden = fc.constantFrom(
  "",
  " ",
  "\t",
  "\r",
  "\n",
  "\u00a0",
  "\u200b",
  "\ufeff",
  '"',
  "'",
  "\u0000",
);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(...nastyMarkup, ...nastyCharacters),
  fc
    .tuple(hidden, fc.constantFrom(...FORMULA_SIGNS), fc.string())
    .map(([before, sign, after]) => `${before}${sign}${after}`),
);

describe("a table", () => {
  it("has a column for each field, named as the schema names them", () => {
    expect(head).toBe("\ufefffirst,second\r\n");
  });

  it("begins with the mark that tells Excel of UTF-8, once", () => {
    const whole = head + lines([{ first: "naïve “quote”", second: "東京" }]);
    expect([...new TextEncoder().encode(whole).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(whole.indexOf("\ufeff", 1)).toBe(-1);
  });

  it("is read back as it was written, text by text, in pieces of any size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(text, text), { maxLength: 4 }), { maxLength: 4 }),
        (pieces) => {
          const whole = pieces
            .map((rows) => lines(rows.map(([first, second]) => ({ first, second }))))
            .join("");
          const expected = pieces.flat().map((row) => row.map((cell) => [cell, `'${cell}`]));
          const rows = parsed(whole).slice(0, -1);
          expect(rows).toHaveLength(expected.length);
          for (const [place, row] of rows.entries())
            for (const [column, cell] of row.entries())
              expect(expected[place]?.[column]).toContain(cell);
        },
      ),
    );
  });

  it("ends every line as RFC 4180 has it, and holds nothing where there are no rows", () => {
    expect(lines([{ first: "a", second: "b" }])).toBe("a,b\r\n");
    expect(lines([])).toBe("");
  });
});

/** What a spreadsheet may take for a formula: white space and what cannot be seen are passed over, as Excel and LibreOffice do. */
const RUNS = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;

describe("no cell of a table", () => {
  it("is a formula, whatever stands in it and wherever it stands", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        for (const cell of parsed(lines([{ first, second }]))[0] ?? []) {
          expect(cell).not.toMatch(RUNS);
          expect(cell).not.toMatch(/^[\t\r\n]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '=HYPERLINK("http://127.0.0.1")',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    " =1",
  ])("runs %j", (formula) => {
    expect(parsed(lines([{ first: formula, second: "" }]))[0]).toEqual([`'${formula}`, ""]);
  });

  it("gets an apostrophe that it does not need", () => {
    const harmless = { first: "5 = 3 + 2", second: "naïve - “no”" };
    expect(parsed(lines([harmless]))[0]).toEqual(["5 = 3 + 2", "naïve - “no”"]);
  });
});
