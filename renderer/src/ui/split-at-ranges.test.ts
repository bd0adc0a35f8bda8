import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextRange } from "../../../shared/exam/text-range.ts";
import { withRange } from "../../../shared/exam/text-ranges.ts";
import { splitAtRanges } from "./split-at-ranges.ts";

describe("a text cut at ranges", () => {
  it("is marked where a range lies, also one that reaches beyond it", () => {
    expect(splitAtRanges("LEAST", 10, [{ start: 4, end: 12 }])).toEqual([
      { start: 10, text: "LE", isInside: true },
      { start: 12, text: "AST", isInside: false },
    ]);
  });

  it("loses no character, and marks exactly those in the ranges", () => {
    const anyRange: fc.Arbitrary<TextRange> = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.nat({ max: 20 }),
        fc.array(anyRange),
        (text, start, added) => {
          const ranges = added.reduce(withRange, []);
          const pieces = splitAtRanges(text, start, ranges);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          const marked = pieces.flatMap((piece) =>
            Array.from(piece.text.split(""), () => piece.isInside),
          );
          expect(marked).toEqual(
            text
              .split("")
              .map((_, at) =>
                ranges.some((range) => range.start <= start + at && start + at < range.end),
              ),
          );
        },
      ),
    );
  });
});
