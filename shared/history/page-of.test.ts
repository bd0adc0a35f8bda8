import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "./page-of.ts";

describe("a page of a list", () => {
  it("says which places it shows", () => {
    expect(pageOf(["a", "b", "c"], 1, 2)).toEqual({
      entries: ["c"],
      index: 1,
      pageCount: 2,
      from: 3,
      to: 3,
      totalCount: 3,
    });
  });

  it("is the last one where the list has become shorter, and empty where there is nothing", () => {
    expect(pageOf(["a"], 7, 2)).toMatchObject({ entries: ["a"], index: 0 });
    expect(pageOf([], 0, 2)).toMatchObject({ entries: [], from: 0, to: 0, pageCount: 1 });
  });

  it("leaves nothing out and shows nothing twice", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (list, size) => {
        const { pageCount } = pageOf(list, 0, size);
        const pages = Array.from({ length: pageCount }, (_, index) => pageOf(list, index, size));
        expect(pages.flatMap(({ entries }) => entries)).toEqual(list);
        for (const { entries, from, to } of pages)
          expect(list.slice(Math.max(from - 1, 0), to)).toEqual(entries);
      }),
    );
  });
});
