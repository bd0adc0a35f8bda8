import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import { TextRangesSchema, type TextRange } from "../../../../shared/exam/text-range.ts";
import { plainLines } from "../../ui/rich-text-lines.ts";
import { isWordHighlighted, stemWords, withWord } from "./stem-words.ts";

const stem: BlockText = [
  {
    type: "paragraph",
    content: [
      { type: "text", text: "Which has the " },
      { type: "strong", text: "LEAST" },
      { type: "text", text: " effort?" },
    ],
  },
  {
    type: "list",
    isOrdered: false,
    entries: [
      [{ type: "text", text: "no – servers" }],
      [
        { type: "code", text: "kms" },
        { type: "text", text: "?" },
      ],
    ],
  },
];
const words = stemWords(stem);
const plain = plainLines(stem).join("");

function textOf(ranges: readonly TextRange[]): readonly string[] {
  return ranges.map(({ start, end }) => plain.slice(start, end));
}

function toggled(...indexes: readonly number[]): readonly TextRange[] {
  return indexes.reduce<readonly TextRange[]>((highlights, index) => {
    const isHighlighted = !isWordHighlighted(highlights, words[index]);
    return withWord(highlights, words, { index, isHighlighted });
  }, []);
}

describe("the words of a stem", () => {
  it("are found across styles and lines, and marks alone are none", () => {
    expect(textOf(words)).toEqual([
      "Which",
      "has",
      "the",
      "LEAST",
      "effort?",
      "no",
      "servers",
      "kms",
    ]);
    expect(words.map(({ line }) => line)).toEqual([0, 0, 0, 0, 0, 1, 1, 2]);
  });

  it("become one highlight where they stand side by side, with what is between them", () => {
    expect(textOf(toggled(2, 4, 3))).toEqual(["the LEAST effort?"]);
    expect(textOf(toggled(5, 6))).toEqual(["no – servers"]);
  });

  it("are toggled one by one also where the end of a line alone is between them", () => {
    expect(textOf(toggled(4, 5, 4))).toEqual(["no"]);
    expect(textOf(toggled(3, 5))).toEqual(["LEAST", "no"]);
  });

  it("leave their neighbours highlighted when they go, and no space behind", () => {
    expect(textOf(toggled(1, 2, 3, 2))).toEqual(["has", "LEAST"]);
  });

  it("go whole where the mouse had highlighted only a part", () => {
    const part = [{ start: 2, end: 12 }];
    expect(isWordHighlighted(part, words[0])).toBe(true);
    expect(textOf(withWord(part, words, { index: 0, isHighlighted: false }))).toEqual(["has th"]);
  });

  it("are highlighted exactly when they were toggled an odd number of times, and can always be stored", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: words.length - 1 })), (indexes) => {
        const highlights = toggled(...indexes);
        expect(TextRangesSchema.safeParse(highlights).success).toBe(true);
        for (const [index, word] of words.entries())
          expect(isWordHighlighted(highlights, word)).toBe(
            indexes.filter((toggledIndex) => toggledIndex === index).length % 2 === 1,
          );
      }),
    );
  });
});
