import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChoice, aResponse } from "../../tests/support/builders/a-response.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import { verdictOf } from "../scoring/score-item.ts";
import { explainMarking } from "./explain-marking.ts";

const multiple = (...optionIds: string[]) => aResponse({ kind: "multiple-response", optionIds });
const order = (...ids: string[]) => aResponse({ kind: "ordering", order: ids });
const pairs = (entries: Record<string, string>) => aResponse({ kind: "matching", pairs: entries });

describe("explainMarking", () => {
  it("names the key and the wrong choice of a single choice", () => {
    expect(explainMarking(aSingleChoice({ key: "b" }), aChoice("c"))).toEqual({
      kind: "single-choice",
      rule: "all-or-nothing",
      chosenCount: 1,
      requiredCount: 1,
      hitIds: [],
      missingIds: ["b"],
      extraIds: ["c"],
    });
  });

  it("says of a half-right multiple response what is missing and what is too much", () => {
    expect(explainMarking(aMultipleResponse({ key: ["a", "d"] }), multiple("a"))).toMatchObject({
      chosenCount: 1,
      requiredCount: 2,
      hitIds: ["a"],
      missingIds: ["d"],
      extraIds: [],
    });
    expect(
      explainMarking(aMultipleResponse({ key: ["a", "d"] }), multiple("e", "a", "b")),
    ).toMatchObject({
      chosenCount: 3,
      missingIds: ["d"],
      extraIds: ["e", "b"],
    });
  });

  it("puts an ordering beside the key place by place, also where one is longer", () => {
    const item = anOrdering({ key: ["c", "a", "b"] });
    expect(explainMarking(item, order("c", "b"))).toEqual({
      kind: "ordering",
      rule: "all-or-nothing",
      chosenCount: 2,
      requiredCount: 3,
      hitIds: ["c", "b"],
      missingIds: ["a"],
      extraIds: [],
      places: [
        { yours: "c", key: "c", isRight: true },
        { yours: "b", key: "a", isRight: false },
        { yours: null, key: "b", isRight: false },
      ],
    });
    expect(explainMarking(item, order("c", "a", "b", "d"))).toMatchObject({
      extraIds: ["d"],
      places: [
        { isRight: true },
        { isRight: true },
        { isRight: true },
        { yours: "d", key: null, isRight: false },
      ],
    });
  });

  it("puts a matching beside the key prompt by prompt", () => {
    const item = aMatching({ key: { p1: "b", p2: "a", p3: "b" } });
    expect(explainMarking(item, pairs({ p3: "b", p1: "c" }))).toEqual({
      kind: "matching",
      rule: "all-or-nothing",
      chosenCount: 2,
      requiredCount: 3,
      prompts: [
        { promptId: "p1", yours: "c", key: "b", isRight: false },
        { promptId: "p2", yours: null, key: "a", isRight: false },
        { promptId: "p3", yours: "b", key: "b", isRight: true },
      ],
    });
  });

  const items = [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()];

  it.each(items)("explains $kind without an answer, and one of another kind as none", (item) => {
    const stray = item.kind === "single-choice" ? multiple("a") : aChoice("a");
    const explanation = explainMarking(item, null);
    expect(explanation).toMatchObject({ kind: item.kind, chosenCount: 0 });
    expect(explainMarking(item, stray)).toEqual(explanation);
  });

  it("finds a fault exactly where the verdict is not right", () => {
    const optionIds = fc.constantFrom("a", "b", "c", "d");
    const anyResponse = fc.oneof(
      optionIds.map(aChoice),
      fc.uniqueArray(optionIds, { minLength: 1 }).map((ids) => multiple(...ids)),
      fc.uniqueArray(optionIds, { minLength: 1 }).map((ids) => order(...ids)),
      fc.dictionary(fc.constantFrom("p1", "p2", "p3"), fc.constantFrom("a", "b", "c")).map(pairs),
    );
    fc.assert(
      fc.property(fc.constantFrom(...items), anyResponse, (item, response) => {
        const explanation = explainMarking(item, response);
        const isFaultless =
          explanation.kind === "matching"
            ? explanation.prompts.every(({ isRight }) => isRight)
            : explanation.missingIds.length + explanation.extraIds.length === 0 &&
              (explanation.kind !== "ordering" ||
                explanation.places.every(({ isRight }) => isRight));
        expect(isFaultless).toBe(verdictOf(item, response) === "right");
      }),
      { numRuns: 1000 },
    );
  });
});
