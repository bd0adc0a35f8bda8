import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { aDigest, aDigestedQuestion } from "../../tests/support/builders/a-digest.ts";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { aRealBank } from "../../tests/support/builders/a-real-bank.ts";
import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { PracticeAnswer } from "../practice/practice-answer.ts";
import { estimateReadiness, type Readiness } from "./estimate-readiness.ts";
import { MAX_AGE_MS } from "./first-meetings.ts";

const now = 1_800_000_000_000;
const outline = aRealBank(10);
const shownCounts = [13, 16, 18, 9, 9];

/** A mock of 65 items; each number has its own items, of which the first ones of each domain are right. */
function aMock(number: number, rightShare: number, changes: Parameters<typeof aDigest>[0] = {}) {
  return aDigest({
    attemptId: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    endedAtMs: now - 1000 + number,
    questions: shownCounts.flatMap((shownCount, domain) =>
      Array.from({ length: shownCount }, (_, place) =>
        aDigestedQuestion({
          itemId: `q-item-${domain + 1}-${number * shownCount + place}`,
          domainId: String(domain + 1),
          verdict: place < shownCount * rightShare ? "right" : "wrong",
        }),
      ),
    ),
    ...changes,
  });
}

function readinessOf(
  digests: readonly AttemptDigest[],
  answers: readonly PracticeAnswer[] = [],
  bank: Pick<typeof outline, "summary" | "blueprint" | "index"> = outline,
): Readiness {
  return estimateReadiness({ outline: bank, digests, answers, nowMs: now });
}

function expectRefusal(readiness: Readiness, reason: string, neededCount: number): void {
  expect(readiness).toMatchObject({ status: "refused", reason, neededCount });
}

describe("estimateReadiness", () => {
  it("estimates after one mock, and tells what it rests on", () => {
    const readiness = readinessOf([aMock(0, 0.8)]);
    if (readiness.status !== "estimated") throw new Error(readiness.reason);
    const { evidence, prediction } = readiness;
    expect(evidence).toMatchObject({
      firstSeenCount: 65,
      unseenCount: 585,
      repeatCount: 0,
      newestAtMs: now - 1000,
      oldestAtMs: now - 1000,
    });
    expect(evidence.domains.map(({ rightCount, wrongCount }) => rightCount + wrongCount)).toEqual(
      shownCounts,
    );
    expect(evidence.domains.map(({ unseenCount }) => unseenCount)).toEqual(
      shownCounts.map((count) => 9 * count),
    );
    // About 80 % right is 800 on this curve.
    expect(prediction.low).toBeLessThan(800);
    expect(prediction.high).toBeGreaterThan(800);
    expect(prediction.passChance).toBeGreaterThan(0.8);
  });

  it("is not changed by the order of the mocks, nor by sitting one of them again", () => {
    const mocks = [aMock(0, 0.5), aMock(1, 0.7), aMock(2, 0.9)];
    const expected = readinessOf(mocks);
    fc.assert(
      fc.property(fc.shuffledSubarray(mocks, { minLength: 3 }), (shuffled) => {
        expect(readinessOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
    const secondTime = { attemptId: "00000000-0000-4000-8001-000000000000", endedAtMs: now };
    const again = readinessOf([...mocks, aMock(0, 1, secondTime)]);
    expect(again).toMatchObject({ status: "estimated", evidence: { repeatCount: 65 } });
    expect(again).toHaveProperty("prediction", Reflect.get(expected, "prediction"));
  });

  it("begins at forty items seen for the first time", () => {
    const seen = (counts: readonly number[]) => {
      const { questions } = aMock(0, 0.8);
      return counts.flatMap((count, domain) =>
        questions.filter(({ domainId }) => domainId === String(domain + 1)).slice(0, count),
      );
    };
    const tooFew = aMock(0, 0.8, { questions: seen([13, 10, 6, 5, 5]) });
    expectRefusal(readinessOf([tooFew]), "too-few", 1);
    const enough = aMock(0, 0.8, { questions: seen([13, 10, 7, 5, 5]) });
    expect(readinessOf([enough])).toMatchObject({ status: "estimated" });
  });

  it("wants five of each domain", () => {
    const { questions } = aMock(0, 0.8);
    const withoutLast = questions.filter(({ domainId }) => domainId !== "5");
    expectRefusal(readinessOf([aMock(0, 0.8, { questions: withoutLast })]), "too-few", 5);
  });

  it("says nothing before the first mock", () => {
    expectRefusal(readinessOf([]), "nothing-seen", 40);
  });

  it("says nothing of an unsigned bank", () => {
    const summary = aBankSummary({ keyStanding: "unsigned", keyId: null });
    const mock = aMock(0, 0.8, { bank: summary });
    expectRefusal(readinessOf([mock], [], { ...outline, summary }), "unsigned-bank", 40);
  });

  it("says nothing where every item had been practised before", () => {
    const mock = aMock(0, 1);
    const answers = mock.questions.map(({ itemId, objective }) =>
      aPracticeAnswer({ itemId, objective, answeredAtMs: 1 }),
    );
    expectRefusal(readinessOf([mock], answers), "only-repeats", 40);
  });

  it("says nothing where all of it is too long ago, and how long", () => {
    const endedAtMs = now - MAX_AGE_MS - 1;
    const readiness = readinessOf([aMock(0, 0.8, { endedAtMs })]);
    expectRefusal(readiness, "too-old", 40);
    expect(readiness.evidence.newestAtMs).toBe(endedAtMs);
  });

  it("says that a bank is used up where it has not enough items left", () => {
    const small = aRealBank(0.5);
    expectRefusal(readinessOf([], [], small), "used-up", 40);
    const { questions } = aMock(0, 1);
    const onlyLast = outline.index.filter(({ id }) => !id.startsWith("q-item-5-"));
    const withoutLast = questions.filter(({ domainId }) => domainId !== "5");
    const readiness = readinessOf([aMock(0, 1, { questions: withoutLast })], [], {
      ...outline,
      index: onlyLast,
    });
    expectRefusal(readiness, "used-up", 5);
  });

  it("rises with the share of right answers", () => {
    const medians = [0.2, 0.4, 0.6, 0.8, 1].map((share) => {
      const readiness = readinessOf([aMock(0, share), aMock(1, share)]);
      return readiness.status === "estimated" ? readiness.prediction.median : null;
    });
    expect(medians).toEqual(medians.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(medians[4]).toBeGreaterThan(900);
  });

  it("takes no longer than a frame or two over a thousand mocks", () => {
    const mocks = Array.from({ length: 1000 }, (_, index) =>
      aMock(index % 10, 0.7, {
        attemptId: `00000000-0000-4000-8001-${String(index).padStart(12, "0")}`,
        endedAtMs: now - index,
      }),
    );
    const readiness = readinessOf(mocks);
    expect(readiness).toMatchObject({
      status: "estimated",
      evidence: { firstSeenCount: 650, repeatCount: 64_350, unseenCount: 0 },
      itemsToNarrow: null,
    });
  });
});
