import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankOutline } from "../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint, aDomain } from "../../tests/support/builders/a-blueprint.ts";
import { aFinishedAttempt } from "../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import { digestOf } from "../attempts/digest-of.ts";
import { DomainIdSchema } from "../bank/blueprint.ts";
import { VERDICTS } from "../scoring/exam-result.ts";
import { answerLogOf } from "../study/answer-log.ts";
import { itemStandings } from "./item-standings.ts";
import {
  type DomainStanding,
  LEAST_FOR_WEAKEST,
  type Preset,
  presetOffers,
  weakestDomain,
} from "./practice-presets.ts";

const blueprint = aBlueprint();
/** Ten items of objective 1.1.1 and ten of 2.1.1. */
const { index } = aBankOutline();
const template = digestOf(
  aFinishedAttempt({ items: index.map(({ id, objective }) => aSingleChoice({ id, objective })) }),
);

/** Mocks that asked any items of the index, with any verdicts, ended at any time. */
const someMocks: fc.Arbitrary<readonly AttemptDigest[]> = fc.array(
  fc
    .record({
      endedAtMs: fc.nat({ max: 1_000_000 }),
      verdicts: fc.array(fc.constantFrom(...VERDICTS, null), { minLength: 20, maxLength: 20 }),
    })
    .map(({ endedAtMs, verdicts }) => ({
      ...template,
      endedAtMs,
      questions: template.questions.flatMap((question, place) => {
        const verdict = verdicts[place] ?? null;
        return verdict === null ? [] : [{ ...question, verdict }];
      }),
    })),
  { maxLength: 5 },
);

function offered(digests: readonly AttemptDigest[], lookBack: number) {
  const standings = itemStandings(answerLogOf(digests, []));
  const presets = presetOffers({ index, standings }, blueprint, { digests, lookBack });
  const of = (preset: Preset) => {
    const offer = presets.offers.find((each) => each.preset === preset);
    if (offer === undefined) throw new Error(`There is no preset ${preset}.`);
    return offer;
  };
  return { ...presets, of };
}

describe("the presets", () => {
  it("give what they are called, and no more than they say", () => {
    fc.assert(
      fc.property(someMocks, fc.constantFrom(1, 3, 5), (digests, lookBack) => {
        const { of, mockCount, offers } = offered(digests, lookBack);
        const last = digests
          .toSorted((a, b) => b.endedAtMs - a.endedAtMs)
          .slice(0, lookBack)
          .flatMap(({ questions }) => questions);
        expect(mockCount).toBe(Math.min(lookBack, digests.length));
        const missedIds = last.filter(({ verdict }) => verdict !== "right");
        expect(new Set(of("missed").itemIds)).toEqual(
          new Set(missedIds.map(({ itemId }) => itemId)),
        );
        const seen = new Set(last.map(({ itemId }) => itemId));
        const unseen = index.map(({ id }) => id).filter((id) => !seen.has(id));
        expect(of("not-seen").itemIds).toEqual(digests.length === 0 ? [] : unseen);
        for (const { itemIds, askedCount } of offers) {
          expect(askedCount).toBeLessThanOrEqual(itemIds.length);
          expect(new Set(itemIds).size).toBe(itemIds.length);
        }
      }),
    );
  });

  it("ask ten of anything where ten are there, and of the weakest domain its own alone", () => {
    const { of, weakest } = offered([template], 1);
    expect(of("quick-ten").askedCount).toBe(10);
    expect(weakest).toMatchObject({ domainId: "1", rightCount: 0, seenCount: 10 });
    expect(of("weakest-domain").itemIds).toEqual(index.slice(0, 10).map(({ id }) => id));
  });
});

describe("the weakest domain", () => {
  const weighed = aBlueprint({
    domains: [
      aDomain({ id: "1", weightPercent: 20 }),
      aDomain({ id: "2", weightPercent: 40 }),
      aDomain({ id: "3", weightPercent: 40 }),
    ],
  });
  const standing = (id: string, rightCount: number, seenCount: number): DomainStanding => ({
    domainId: DomainIdSchema.parse(id),
    title: "",
    rightCount,
    seenCount,
  });
  const weakestOf = (...standings: readonly DomainStanding[]) =>
    weakestDomain(weighed, standings)?.domainId ?? null;

  it("has the lowest share right", () => {
    expect(weakestOf(standing("1", 3, 10), standing("2", 5, 10), standing("3", 9, 10))).toBe("1");
  });

  it("is none of which too little was met, though all of that was wrong", () => {
    const few = LEAST_FOR_WEAKEST - 1;
    expect(weakestOf(standing("1", 0, few), standing("2", 9, 10))).toBe("2");
    expect(weakestOf(standing("1", 0, few))).toBeNull();
  });

  it("is of equal shares the one that weighs more, and of equal weights the first", () => {
    expect(weakestOf(standing("1", 5, 10), standing("2", 10, 20), standing("3", 3, 6))).toBe("2");
  });
});
