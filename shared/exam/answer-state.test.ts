import { describe, expect, it } from "vitest";
import { aChoice, aResponse } from "../../tests/support/builders/a-response.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import { toCandidateItem } from "../bank/candidate-item.ts";
import { answerStateOf, chosenCountOf } from "./answer-state.ts";

const multiple = (...optionIds: string[]) => aResponse({ kind: "multiple-response", optionIds });
const order = (...ids: string[]) => aResponse({ kind: "ordering", order: ids });
const pairs = (entries: Record<string, string>) => aResponse({ kind: "matching", pairs: entries });

describe("answerStateOf", () => {
  it.each([
    [aSingleChoice(), null, "unanswered"],
    [aSingleChoice(), aChoice("a"), "answered"],
    [aMultipleResponse(), null, "unanswered"],
    [aMultipleResponse(), multiple("b"), "partly"],
    [aMultipleResponse(), multiple("b", "c"), "answered"],
    [aMultipleResponse(), multiple("a", "b", "c"), "too-many"],
    [anOrdering(), order("d", "c"), "partly"],
    [anOrdering(), order("d", "c", "b"), "answered"],
    [anOrdering(), order("d", "c", "b", "a"), "too-many"],
    [aMatching(), pairs({}), "unanswered"],
    [aMatching(), pairs({ p1: "a", p2: "a" }), "partly"],
    [aMatching(), pairs({ p1: "a", p2: "a", p3: "a" }), "answered"],
  ] as const)(
    "tells how complete an answer is, right or wrong (case %#)",
    (item, response, state) => {
      expect(answerStateOf(toCandidateItem(item), response)).toBe(state);
    },
  );
});

describe("chosenCountOf", () => {
  it("counts options, places or prompts", () => {
    expect(
      [null, aChoice("a"), multiple("a", "b"), order("a"), pairs({ p1: "a" })].map(chosenCountOf),
    ).toEqual([0, 1, 2, 1, 1]);
  });
});
