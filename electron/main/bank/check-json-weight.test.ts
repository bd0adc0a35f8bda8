import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkJsonWeight } from "./check-json-weight.ts";

function isLight(text: string, limits: { depth: number; values: number }): boolean {
  return checkJsonWeight(Buffer.from(text), limits).ok;
}

/** How deep a value is and how many there are in it, found by walking it. */
function weightOf(value: unknown): { readonly depth: number; readonly values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 1 };
  const inner = Object.values(value).map(weightOf);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    values: 1 + inner.reduce((sum, { values }) => sum + values, 0),
  };
}

describe("the weight of JSON", () => {
  it("is that of its values, whatever their texts hold", () => {
    const quoted = fc.string({
      unit: fc.constantFrom('"', "\\", "[", "{", ",", "]", "}", "a", "é"),
    });
    const document = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.integer(),
        quoted,
        fc.array(tie("value")),
        fc.dictionary(quoted, tie("value")),
      ),
    })).value;
    fc.assert(
      fc.property(document, fc.boolean(), (value, isSpaced) => {
        const text = JSON.stringify(value, null, isSpaced ? 2 : 0);
        const { depth, values } = weightOf(value);
        expect(isLight(text, { depth, values: 2 * values })).toBe(true);
        expect(isLight(text, { depth: depth - 1, values: 2 * values })).toBe(depth === 0);
        expect(isLight(text, { depth, values: Math.floor(values / 2) - 1 })).toBe(false);
      }),
    );
  });

  it("is known without an end: half a document, an open string, nothing but brackets", () => {
    const limits = { depth: 32, values: 1000 };
    expect(isLight("[[1,", limits)).toBe(true);
    expect(isLight('"abc\\', limits)).toBe(true);
    expect(isLight("]]]]", limits)).toBe(true);
    expect(isLight("[".repeat(33), limits)).toBe(false);
    expect(isLight(`[${"0,".repeat(1000)}`, limits)).toBe(false);
  });
});
