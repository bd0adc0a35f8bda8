import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReviewEntry } from "../../tests/support/builders/a-review-entry.ts";
import {
  aMatching,
  anOrdering,
  aSingleChoice,
  partsOf,
} from "../../tests/support/builders/an-item.ts";
import { aParagraph } from "../../tests/support/builders/a-text.ts";
import { DomainIdSchema, TaskIdSchema } from "../bank/blueprint.ts";
import { ITEM_KINDS } from "../bank/item.ts";
import { CONFIDENCES } from "../exam/confidence.ts";
import { VERDICTS } from "../scoring/exam-result.ts";
import {
  countChoices,
  EMPTY_FILTER,
  matchingEntries,
  REVIEW_MARKS,
  type ReviewFilter,
} from "./review-filter.ts";
import { reviewIndexOf, type ReviewIndex } from "./review-index.ts";
import { waysOutOf, wishesOf, withoutWish } from "./review-wishes.ts";

const domain = (id: string) => DomainIdSchema.parse(id);
const task = (id: string) => TaskIdSchema.parse(id);
const item = aSingleChoice({
  stem: aParagraph("Which café sells tea?"),
  takeaway: aParagraph("Pots pour."),
});
const index = reviewIndexOf([
  aReviewEntry({ position: 0, verdict: "right", isFlagged: true, confidence: "sure" }),
  aReviewEntry({ position: 1, isFlagged: true, domainId: "2", taskId: "2.1", confidence: "sure" }),
  aReviewEntry({
    position: 2,
    verdict: "unanswered",
    domainId: "2",
    taskId: "2.2",
    isScored: false,
  }),
  aReviewEntry({ position: 3, item: anOrdering(), wasChanged: true, confidence: "guess" }),
  aReviewEntry({ position: 4, item, verdict: "right", taskId: "1.2", timeSpentMs: 10_000 }),
  aReviewEntry({ position: 5, item: aMatching(), verdict: "right", timeSpentMs: 90_000 }),
  aReviewEntry({ position: 6, verdict: "right", timeSpentMs: 20_000 }),
]);

const positionsOf = (filter: Partial<ReviewFilter>): readonly number[] =>
  matchingEntries(index, { ...EMPTY_FILTER, ...filter }).map(({ position }) => position);

describe("matchingEntries", () => {
  it.each<[string, Partial<ReviewFilter>, readonly number[]]>([
    ["everything for an empty filter", {}, [0, 1, 2, 3, 4, 5, 6]],
    ["one verdict", { verdicts: new Set(["wrong"]) }, [1, 3]],
    ["either of two verdicts", { verdicts: new Set(["wrong", "unanswered"]) }, [1, 2, 3]],
    ["a domain", { place: domain("2") }, [1, 2]],
    ["a task", { place: task("1.2") }, [4]],
    ["a kind", { kind: "ordering" }, [3]],
    ["flagged ones", { marks: new Set(["flagged"]) }, [0, 1]],
    ["changed ones", { marks: new Set(["changed"]) }, [3]],
    ["unscored ones", { marks: new Set(["unscored"]) }, [2]],
    ["slow ones", { marks: new Set(["slow"]) }, [5]],
    ["those answered with certainty and wrong", { marks: new Set(["confidently-wrong"]) }, [1]],
    ["words of the stem", { query: "cafe tea" }, [4]],
    ["words of the takeaway", { query: "pour" }, [4]],
    ["words of options and prompts", { query: "part p2" }, [5]],
    [
      "what several wishes have in common",
      { verdicts: new Set(["wrong"]), place: domain("2"), marks: new Set(["flagged"]) },
      [1],
    ],
    ["only what has every mark", { marks: new Set(["flagged", "confidently-wrong"]) }, [1]],
    ["nothing where wishes contradict", { kind: "ordering", marks: new Set(["unscored"]) }, []],
  ])("lists %s", (_, filter, positions) => {
    expect(positionsOf(filter)).toEqual(positions);
  });
});

describe("waysOutOf", () => {
  it("names the wish that excludes everything, with what there is without it", () => {
    const filter = { ...EMPTY_FILTER, place: domain("1"), marks: new Set(["unscored"] as const) };
    expect(waysOutOf(index, { ...filter, query: "which" })).toEqual([
      { wish: { facet: "mark", mark: "unscored" }, count: 5 },
      { wish: { facet: "place" }, count: 1 },
    ]);
    expect(waysOutOf(index, { ...filter, query: "xylophone" })).toEqual([]);
  });
});

const someEntries = fc
  .array(
    fc.record({
      verdict: fc.constantFrom(...VERDICTS),
      isFlagged: fc.boolean(),
      wasChanged: fc.boolean(),
      isScored: fc.boolean(),
      confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
      timeSpentMs: fc.nat(120_000),
      item: fc.constantFrom(item, anOrdering(), aMatching({ options: partsOf("a", "b", "c") })),
      taskId: fc.constantFrom("1.1", "1.2", "2.1"),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map((entry, position) =>
      aReviewEntry({ ...entry, position, domainId: entry.taskId.slice(0, 1) }),
    ),
  );
const places = [domain("1"), domain("2"), task("1.1"), task("1.2"), task("2.1")];
const someFilter: fc.Arbitrary<ReviewFilter> = fc.record({
  verdicts: fc.subarray([...VERDICTS]).map((some) => new Set(some)),
  marks: fc.subarray([...REVIEW_MARKS], { maxLength: 2 }).map((some) => new Set(some)),
  kind: fc.option(fc.constantFrom(...ITEM_KINDS), { freq: 3 }),
  place: fc.option(fc.constantFrom(...places)),
  query: fc.constantFrom("", "", "part", "tea", "nowhere"),
});

/** Whatever was asked, of whatever attempt. */
function holds(promise: (index: ReviewIndex, filter: ReviewFilter) => void): void {
  fc.assert(
    fc.property(someEntries, someFilter, (entries, filter) => {
      promise(reviewIndexOf(entries), filter);
    }),
    { numRuns: 500 },
  );
}

describe("the filter and its counts", () => {
  it("counts for each choice exactly what it then lists", () => {
    holds((some, filter) => {
      const counts = countChoices(some, filter);
      const listed = (change: Partial<ReviewFilter>) =>
        matchingEntries(some, { ...filter, ...change }).length;
      for (const verdict of VERDICTS)
        expect(counts.verdicts.get(verdict) ?? 0).toBe(listed({ verdicts: new Set([verdict]) }));
      for (const kind of ITEM_KINDS) expect(counts.kinds.get(kind) ?? 0).toBe(listed({ kind }));
      for (const place of places) expect(counts.places.get(place) ?? 0).toBe(listed({ place }));
      for (const mark of REVIEW_MARKS) {
        const marks = new Set([...filter.marks, mark]);
        expect(counts.marks.get(mark) ?? 0).toBe(listed({ marks }));
      }
    });
  });

  it("makes no difference between one wish after the other, in any order, and all at once", () => {
    holds((some, filter) => {
      const wishes = wishesOf(filter);
      const alone = wishes.map((kept) =>
        wishes
          .filter((wish) => wish !== kept)
          .reduce<ReviewFilter>((rest, wish) => withoutWish(rest, wish), filter),
      );
      const inTurn = (filters: readonly ReviewFilter[]) =>
        filters.reduce(
          (left, one) => left.filter((entry) => matchingEntries(some, one).includes(entry)),
          some.entries,
        );
      expect(inTurn(alone)).toEqual(matchingEntries(some, filter));
      expect(inTurn(alone.toReversed())).toEqual(matchingEntries(some, filter));
    });
  });

  it("lists more, never less, without a wish, and everything without any", () => {
    holds((some, filter) => {
      const listed = matchingEntries(some, filter);
      for (const wish of wishesOf(filter))
        expect(matchingEntries(some, withoutWish(filter, wish))).toEqual(
          expect.arrayContaining([...listed]),
        );
      const nothing = wishesOf(filter).reduce<ReviewFilter>(withoutWish, filter);
      expect(nothing).toEqual(EMPTY_FILTER);
      expect(matchingEntries(some, nothing)).toEqual(some.entries);
    });
  });
});
