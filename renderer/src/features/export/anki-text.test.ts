// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
  partsOf,
} from "../../../../tests/support/builders/an-item.ts";
import { nastyMarkup } from "../../../../tests/support/nasty-values.ts";
import { ankiText } from "./anki-text.ts";
import type { MissedItem } from "./anki-note.ts";

/** The headers of Anki's manual ("Text Files › File Headers") and what each may say. */
const headers: Readonly<Record<string, RegExp>> = {
  separator: /^(Comma|Semicolon|Tab|Space|Pipe|Colon)$/i,
  html: /^(true|false)$/,
  tags: /^\S+( \S+)*$/,
  columns: /./,
  notetype: /./,
  deck: /./,
  "notetype column": /^[1-9]$/,
  "deck column": /^[1-9]$/,
  "tags column": /^[1-9]$/,
  "guid column": /^[1-9]$/,
};

interface ImportedNote {
  readonly guid: string;
  readonly deck: string;
  readonly tags: readonly string[];
  readonly fields: readonly string[];
}

/** Reads a file by the rules of the manual and takes no liberties: anything that it does not provide for throws. */
function imported(text: string): readonly ImportedNote[] {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  const head = new Map<string, string>();
  while (lines[0]?.startsWith("#") === true) {
    const [, key = "", value = ""] = /^#([a-z ]+):(.+)$/.exec(lines.shift() ?? "") ?? [];
    if (headers[key]?.test(value) !== true || head.has(key)) throw new Error(`header ${key}`);
    head.set(key, value);
  }
  if (head.get("separator") !== "tab" || head.get("html") !== "true") throw new Error("head");
  const columnOf = (key: string) => Number(head.get(`${key} column`)) - 1;
  const special = ["guid", "deck", "tags"].map(columnOf);
  return lines.map((line) => {
    if (/^#|["\r]/.test(line)) throw new Error(`line ${line}`);
    const cells = line.split("\t");
    if (cells.length !== 5) throw new Error(`${cells.length} columns`);
    return {
      guid: cells[columnOf("guid")] ?? "",
      deck: cells[columnOf("deck")] ?? "",
      tags: (cells[columnOf("tags")] ?? "").split(" "),
      fields: cells.filter((_, column) => !special.includes(column)),
    };
  });
}

function shown(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

const bank = aBankSummary();
const missed = (item: MissedItem["item"], changes: Partial<MissedItem> = {}): MissedItem => ({
  bank,
  item,
  causes: [],
  ...changes,
});
const itemsOf = (entries: Element) => [...entries.children].map((entry) => entry.textContent);

describe("a missed question for Anki", () => {
  it("is in front the question with its options, behind the key and everything about it", () => {
    const [note] = imported(
      ankiText([missed(aSingleChoice(), { causes: ["misread", "guessed"] })]),
    );
    expect(note).toMatchObject({
      guid: `rehearsal:${bank.bankId}:q-single`,
      deck: `Rehearsal::${bank.exam.code}`,
      tags: [
        `rehearsal::${bank.bankId}::domain-1::task-1.1`,
        "rehearsal::kind::single-choice",
        "rehearsal::cause::misread",
        "rehearsal::cause::guessed",
      ],
    });
    const [front, back] = (note?.fields ?? []).map(shown);
    expect(front?.textContent).toContain("Which one fits?Choose one");
    expect(front?.querySelector("ol")?.getAttribute("type")).toBe("A");
    expect([...(front?.querySelectorAll("li") ?? [])].map((li) => li.textContent)).toEqual([
      "Part a",
      "Part b",
      "Part c",
      "Part d",
    ]);
    expect(back?.querySelector("p")?.textContent).toBe("B Part b");
    expect(back?.textContent).toContain("C Because of c.");
    expect(back?.textContent).toContain("What fits, fits.");
    expect(back?.querySelector("a")?.getAttribute("href")).toBe("https://docs.example.org/page");
  });

  it.each([
    ["several", aMultipleResponse(), ["A Part a", "D Part d"]],
    ["an order", anOrdering(), ["C Part c", "A Part a", "B Part b"]],
    ["pairs", aMatching(), ["Part p1: B Part b", "Part p2: A Part a", "Part p3: B Part b"]],
  ])("names the key of %s by the letters of the front", (_, item, key) => {
    const [note] = imported(ankiText([missed(item)]));
    const list = shown(note?.fields[1] ?? "").firstElementChild;
    expect(list === null ? [] : itemsOf(list)).toEqual(key);
  });

  it("is the same note after the bank corrected its text, so that Anki updates it", () => {
    const [before] = imported(ankiText([missed(aSingleChoice())]));
    const [after] = imported(
      ankiText([missed(aSingleChoice({ stem: aParagraph("Better?"), revision: 2 }))]),
    );
    expect(after?.guid).toBe(before?.guid);
    expect(after?.fields).not.toEqual(before?.fields);
  });

  it("stands in the file once, as it was given last, however often it was missed", () => {
    const older = missed(aSingleChoice({ stem: aParagraph("Older?") }));
    const notes = imported(ankiText([older, missed(aMatching()), missed(aSingleChoice())]));
    expect(notes).toHaveLength(2);
    expect(notes[0]?.fields[0]).toContain("Which one fits?");
  });

  it("of a bank that nobody signed says so, and a name of an exam makes no deck of its own", () => {
    const exam = { code: 'X::Y\t"Z" #1', name: "An exam" };
    const unsigned = aBankSummary({ exam, keyStanding: "unsigned", keyId: null });
    const [note] = imported(ankiText([missed(aSingleChoice(), { bank: unsigned })]));
    expect(note?.deck).toBe("Rehearsal::X Y Z 1 (unsigned)");
    expect(note?.tags).toContain("rehearsal::unsigned");
  });
});

describe("whatever a bank says", () => {
  const text = fc.oneof(
    fc.constantFrom(
      ...nastyMarkup,
      "#deck:Mine",
      "a\tb\nc",
      '"quoted"',
      "[sound:x.mp3]",
      "[latex]\\x[/latex]",
      "{{c1::x}}",
    ),
    fc
      .string({ minLength: 1 })
      .filter((any) => !/(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(any)),
  );

  it("is shown as it is and does nothing: no element, no address, no command of Anki's", () => {
    fc.assert(
      fc.property(text, (any) => {
        const options = partsOf("a", "b").map((part) => ({
          ...part,
          text: [{ type: "code", text: any } as const],
        }));
        const item = aSingleChoice({ stem: aParagraph(any), takeaway: aParagraph(any), options });
        const [note] = imported(ankiText([missed(item)]));
        for (const field of note?.fields ?? []) {
          expect(field).not.toMatch(/\[(sound|latex|\$|anki)|\{\{/);
          const body = shown(field);
          const elements = new Set(
            [...body.querySelectorAll("*")].map(({ localName }) => localName),
          );
          expect(
            [...elements].filter((name) => !/^(p|i|b|ol|ul|li|code|br|a)$/.test(name)),
          ).toEqual([]);
          for (const element of body.querySelectorAll("*"))
            for (const { name, value } of element.attributes)
              expect(["type=A", "href=https://docs.example.org/page"]).toContain(
                `${name}=${value}`,
              );
        }
        const stem = shown((note?.fields[0] ?? "").replaceAll("<br>", "\n")).querySelector("p");
        expect(stem?.textContent).toBe(any.replaceAll("\t", " "));
      }),
    );
  });

  it("keeps emphasis and lists", () => {
    const item = aSingleChoice({
      stem: [
        {
          type: "paragraph",
          content: [
            { type: "strong", text: "No" },
            { type: "text", text: " & " },
            { type: "emphasis", text: "<yes>" },
          ],
        },
        { type: "list", isOrdered: true, entries: [[{ type: "code", text: "x[0]" }]] },
      ],
    });
    const [note] = imported(ankiText([missed(item)]));
    expect(note?.fields[0]).toContain(
      "<p><b>No</b> &amp; <i>&lt;yes&gt;</i></p><ol><li><code>x&#91;0]</code></li></ol>",
    );
  });
});
