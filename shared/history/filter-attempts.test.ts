import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { filterAttempts, type HistoryFacet, historyChoicesOf, NO_WISH } from "./filter-attempts.ts";

const NOW_MS = 1_800_000_000_000;
const DAY_MS = 86_400_000;

const anyDigest = fc
  .record({
    hasPassed: fc.boolean(),
    profile: fc.constantFrom("real-exam", "relaxed"),
    mode: fc.constantFrom(
      { type: "standard", number: 1 } as const,
      { type: "seeded", seed: 1 } as const,
      { type: "fresh", seed: 1 } as const,
    ),
    startedAtMs: fc.constantFrom(0, 5, 20, 80, 300, 900).map((days) => NOW_MS - days * DAY_MS),
    bank: fc.constantFrom(
      aBankSummary(),
      aBankSummary({ keyStanding: "unsigned", keyId: null }),
      aBankSummary({ bankId: "tea-101", exam: { code: "TEA-101", name: "Tea" } }),
    ),
  })
  .map(anAttemptDigest);

const anyWish = fc.record({
  bank: fc.constantFrom(null, "tst-01", "tst-01 unsigned", "tea-101"),
  exam: fc.constantFrom(null, "TST-01", "TEA-101"),
  outcome: fc.constantFrom(null, "passed" as const, "not-passed" as const),
  conditions: fc.constantFrom(null, "real-exam" as const, "relaxed" as const),
  mock: fc.constantFrom(null, "standard" as const, "seeded" as const, "fresh" as const),
  period: fc.constantFrom(null, "week" as const, "month" as const, "year" as const),
});

describe("filtering the history", () => {
  it("tells a signed bank from an unsigned one of the same id", () => {
    const signed = anAttemptDigest();
    const unsigned = anAttemptDigest({
      bank: aBankSummary({ keyStanding: "unsigned", keyId: null }),
    });
    const shown = filterAttempts([signed, unsigned], { ...NO_WISH, bank: "tst-01" }, NOW_MS);
    expect(shown).toEqual([signed]);
  });

  it("counts the last seven days up to the millisecond", () => {
    const just = anAttemptDigest({ startedAtMs: NOW_MS - 7 * DAY_MS });
    const over = anAttemptDigest({ startedAtMs: NOW_MS - 7 * DAY_MS - 1 });
    expect(filterAttempts([just, over], { ...NO_WISH, period: "week" }, NOW_MS)).toEqual([just]);
  });

  it("shows as many attempts as each choice says", () => {
    fc.assert(
      fc.property(fc.array(anyDigest, { maxLength: 12 }), anyWish, (digests, wish) => {
        const choices = historyChoicesOf(digests, wish, NOW_MS);
        for (const facet of Object.keys(NO_WISH) as HistoryFacet[])
          for (const { value, count } of choices[facet]) {
            const shown = filterAttempts(digests, { ...wish, [facet]: value }, NOW_MS);
            expect(shown).toHaveLength(count);
          }
      }),
    );
  });

  it("lets everything through without a wish, and never more with one", () => {
    fc.assert(
      fc.property(fc.array(anyDigest, { maxLength: 12 }), anyWish, (digests, wish) => {
        expect(filterAttempts(digests, NO_WISH, NOW_MS)).toEqual(digests);
        const shown = filterAttempts(digests, wish, NOW_MS);
        expect(digests.filter((digest) => shown.includes(digest))).toEqual(shown);
      }),
    );
  });
});
