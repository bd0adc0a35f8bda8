import { describe, expect, it } from "vitest";
import { aReviewEntry } from "../../tests/support/builders/a-review-entry.ts";
import { anOrdering } from "../../tests/support/builders/an-item.ts";
import { DomainIdSchema } from "../bank/blueprint.ts";
import { countByFilter, EMPTY_FILTER, matchesFilter, type ReviewFilter } from "./review-filter.ts";

const domain = (id: string) => DomainIdSchema.parse(id);
const entries = [
  aReviewEntry({ position: 0, verdict: "right", isFlagged: true }),
  aReviewEntry({ position: 1, verdict: "wrong", isFlagged: true, domainId: "2" }),
  aReviewEntry({ position: 2, verdict: "unanswered", domainId: "2", isScored: false }),
  aReviewEntry({ position: 3, verdict: "wrong", item: anOrdering(), wasChanged: true }),
];

function shown(filter: Partial<ReviewFilter>): readonly number[] {
  return entries
    .filter((entry) => matchesFilter(entry, { ...EMPTY_FILTER, ...filter }))
    .map(({ position }) => position);
}

describe("matchesFilter", () => {
  it.each<[string, Partial<ReviewFilter>, readonly number[]]>([
    ["everything for an empty filter", {}, [0, 1, 2, 3]],
    ["one verdict", { verdicts: new Set(["wrong"]) }, [1, 3]],
    ["either of two verdicts", { verdicts: new Set(["wrong", "unanswered"]) }, [1, 2, 3]],
    ["a domain", { domainIds: new Set([domain("2")]) }, [1, 2]],
    ["a kind", { kinds: new Set(["ordering"]) }, [3]],
    ["flagged ones", { isFlaggedOnly: true }, [0, 1]],
    ["changed ones", { isChangedOnly: true }, [3]],
    ["unscored ones", { isUnscoredOnly: true }, [2]],
    [
      "what several wishes have in common",
      { verdicts: new Set(["wrong"]), domainIds: new Set([domain("2")]), isFlaggedOnly: true },
      [1],
    ],
    ["nothing where wishes contradict", { kinds: new Set(["ordering"]), isUnscoredOnly: true }, []],
  ])("shows %s", (_, filter, positions) => {
    expect(shown(filter)).toEqual(positions);
  });
});

describe("countByFilter", () => {
  it("counts for each choice what it would show by itself", () => {
    expect(countByFilter(entries)).toEqual({
      verdicts: new Map([
        ["right", 1],
        ["wrong", 2],
        ["unanswered", 1],
      ]),
      domainIds: new Map([
        ["1", 2],
        ["2", 2],
      ]),
      kinds: new Map([
        ["single-choice", 3],
        ["ordering", 1],
      ]),
      all: 4,
      flagged: 2,
      changed: 1,
      unscored: 1,
    });
  });
});
