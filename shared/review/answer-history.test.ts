import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChoice, aResponse } from "../../tests/support/builders/a-response.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import type { Item } from "../bank/item.ts";
import type { Response } from "../exam/response.ts";
import { verdictOf } from "../scoring/score-item.ts";
import { answerHistoryOf, tallyChanges } from "./answer-history.ts";

const multiple = (...optionIds: string[]) => aResponse({ kind: "multiple-response", optionIds });
const order = (...ids: string[]) => aResponse({ kind: "ordering", order: ids });
const pairs = (entries: Record<string, string>) => aResponse({ kind: "matching", pairs: entries });
const [a, b, c] = [aChoice("a"), aChoice("b"), aChoice("c")];

/** Keys: single b; multiple a and d; ordering c, a, b; matching p1 b, p2 a, p3 b. */
const whole = { p1: "b", p2: "a", p3: "b" };
const cases: readonly (readonly [string, Item, readonly (Response | null)[], readonly string[]])[] =
  [
    ["nothing", aSingleChoice(), [], []],
    ["a click that was taken back before any answer", aSingleChoice(), [null], []],
    ["one answer", aSingleChoice(), [b], ["right"]],
    ["the same answer twice", aSingleChoice(), [b, b], ["right"]],
    ["the same answer again after it was cleared", aSingleChoice(), [b, null, b], ["right"]],
    ["a right answer given up", aSingleChoice(), [b, a], ["right", "wrong"]],
    ["two wrong ones", aSingleChoice(), [a, c], ["wrong", "wrong"]],
    ["away and back", aSingleChoice(), [b, null, a, b], ["right", "wrong", "right"]],
    ["an answer cleared for good", aSingleChoice(), [b, null], ["right", "unanswered"]],
    [
      "options chosen one by one",
      aMultipleResponse(),
      [multiple("a"), multiple("a", "d")],
      ["right"],
    ],
    [
      "one option swapped for another, by way of too few",
      aMultipleResponse(),
      [multiple("a", "d"), multiple("a"), multiple("a", "b")],
      ["right", "wrong"],
    ],
    [
      "one option swapped for another, by way of too many",
      aMultipleResponse(),
      [multiple("d", "a"), multiple("d", "a", "b"), multiple("a", "b")],
      ["right", "wrong"],
    ],
    [
      "too many in the end",
      aMultipleResponse(),
      [multiple("a", "d"), multiple("a", "d", "b")],
      ["right", "wrong"],
    ],
    ["too few in the end", aMultipleResponse(), [multiple("a")], ["wrong"]],
    [
      "steps built up",
      anOrdering(),
      [order("c"), order("c", "a"), order("c", "a", "b")],
      ["right"],
    ],
    [
      "steps swapped",
      anOrdering(),
      [order("c", "b", "a"), order("c", "a", "b")],
      ["wrong", "right"],
    ],
    [
      "a prompt matched otherwise",
      aMatching(),
      [pairs({ p1: "b" }), pairs(whole), pairs({ ...whole, p2: "c" })],
      ["right", "wrong"],
    ],
  ];

describe("answerHistoryOf", () => {
  it.each(cases)("tells of %s every answer that stood", (_, item, responses, verdicts) => {
    expect(answerHistoryOf({ item, responses }).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  const ids = fc.constantFrom("a", "b", "c", "d");
  const someIds = fc.uniqueArray(ids, { minLength: 1 });
  const responsesTo: readonly (readonly [Item, fc.Arbitrary<Response>])[] = [
    [aSingleChoice(), ids.map(aChoice)],
    [aMultipleResponse(), someIds.map((some) => multiple(...some))],
    [anOrdering(), someIds.map((some) => order(...some))],
    [
      aMatching(),
      fc
        .dictionary(fc.constantFrom("p1", "p2", "p3"), fc.constantFrom("a", "b", "c"), {
          minKeys: 1,
        })
        .map(pairs),
    ],
  ];

  it.each(responsesTo)("agrees with how each answer of $kind is marked", (item, response) => {
    const responses = fc.array(fc.option(response), { maxLength: 8 });
    fc.assert(
      fc.property(responses, (given) => {
        const steps = answerHistoryOf({ item, responses: given });
        for (const step of steps) {
          expect(given).toContain(step.response);
          expect(step.verdict).toBe(verdictOf(item, step.response));
        }
        const last = given.at(-1) ?? null;
        expect(steps.at(-1)?.verdict ?? "unanswered").toBe(verdictOf(item, last));
        // Only one answer is right, so it never follows itself.
        for (const [index, step] of steps.entries())
          expect(step.verdict === "right" && steps[index + 1]?.verdict === "right").toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe("tallyChanges", () => {
  const item = aSingleChoice();
  const entry = (...responses: readonly (Response | null)[]) => ({ item, responses });

  it("counts each question once, by its first and its last answer", () => {
    expect(
      tallyChanges([
        entry(),
        entry(b),
        entry(a, b),
        entry(a, c, b),
        entry(b, c),
        entry(b, null),
        entry(a, c),
        entry(b, a, b),
        entry(a, b, c),
      ]),
    ).toEqual({ changed: 7, helped: 2, harmed: 2 });
  });

  it("explains the difference between all first answers and all last ones", () => {
    const responses = fc.array(fc.option(fc.constantFrom(a, b, c)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(responses), (all) => {
        const entries = all.map((given) => entry(...given));
        const histories = entries.map(answerHistoryOf);
        const rightAt = (index: number) =>
          histories.filter((steps) => steps.at(index)?.verdict === "right").length;
        const { changed, helped, harmed } = tallyChanges(entries);
        expect(rightAt(-1) - rightAt(0)).toBe(helped - harmed);
        expect(helped + harmed).toBeLessThanOrEqual(changed);
      }),
    );
  });
});
