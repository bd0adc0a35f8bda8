import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TEXT_RANGES, TextRangesSchema, type TextRange } from "./text-range.ts";
import { rangeAt, withoutRange, withRange } from "./text-ranges.ts";

const LENGTH = 60;

const anyRange: fc.Arbitrary<TextRange> = fc
  .tuple(fc.nat({ max: LENGTH - 1 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) }));
const anyStep = fc.record({ isAdded: fc.boolean(), range: anyRange });

/** The offsets that ranges cover: what a highlighter on paper would have coloured. */
function covered(ranges: readonly TextRange[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

describe("text ranges", () => {
  it("melt where they overlap or touch, and stay apart where a character lies between them", () => {
    expect(withRange([{ start: 0, end: 4 }], { start: 4, end: 6 })).toEqual([{ start: 0, end: 6 }]);
    expect(withRange([{ start: 5, end: 9 }], { start: 0, end: 4 })).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it("are parted by taking away their middle", () => {
    expect(withoutRange([{ start: 0, end: 9 }], { start: 3, end: 5 })).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 9 },
    ]);
  });

  it("colour what a highlighter and a rubber on paper would, and can always be stored", () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        let ranges: readonly TextRange[] = [];
        const paper = new Set<number>();
        for (const { isAdded, range } of steps) {
          ranges = isAdded ? withRange(ranges, range) : withoutRange(ranges, range);
          for (const offset of covered([range]))
            if (isAdded) paper.add(offset);
            else paper.delete(offset);
          expect(TextRangesSchema.safeParse(ranges).success).toBe(true);
        }
        expect(covered(ranges)).toEqual(paper);
      }),
    );
  });

  it("are found by any character that they hold, and by no other", () => {
    fc.assert(
      fc.property(fc.array(anyRange), fc.nat({ max: LENGTH }), (added, offset) => {
        const ranges = added.reduce(withRange, []);
        const found = rangeAt(ranges, offset);
        expect(found !== null).toBe(covered(ranges).has(offset));
        if (found !== null) expect(covered([found]).has(offset)).toBe(true);
      }),
    );
  });

  it("never grow more than can be stored: an event that does not parse would never be saved", () => {
    const full = Array.from({ length: MAX_TEXT_RANGES }, (_, at) => ({
      start: at * 10,
      end: at * 10 + 5,
    }));
    expect(withRange(full, { start: 9000, end: 9001 })).toBe(full);
    expect(withoutRange(full, { start: 2, end: 3 })).toBe(full);
    expect(withRange(full, { start: 5, end: 10 })).toHaveLength(MAX_TEXT_RANGES - 1);
  });
});
