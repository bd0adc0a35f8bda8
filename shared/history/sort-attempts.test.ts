import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { HISTORY_COLUMNS, sortAttempts } from "./sort-attempts.ts";

const [old, middle, recent] = [
  anAttemptDigest({ startedAtMs: 1000, estimatedScaledScore: 500, hasPassed: false }),
  anAttemptDigest({ startedAtMs: 2000, estimatedScaledScore: 900, hasPassed: true }),
  anAttemptDigest({ startedAtMs: 3000, estimatedScaledScore: 500, hasPassed: false }),
];

describe("sorting the history", () => {
  it("goes by the column, and of equal attempts the newest comes first whichever the direction", () => {
    const given = [middle, old, recent];
    const by = (direction: "ascending" | "descending") =>
      sortAttempts(given, { column: "score", direction });
    expect(by("ascending")).toEqual([recent, old, middle]);
    expect(by("descending")).toEqual([middle, recent, old]);
  });

  it("puts mock 2 before mock 10, and those by code and fresh ones behind", () => {
    const modes = [
      { type: "standard", number: 2 },
      { type: "standard", number: 10 },
      { type: "seeded", seed: 1 },
      { type: "fresh", seed: 1 },
    ] as const;
    const digests = modes.map((mode) => anAttemptDigest({ mode }));
    const sorted = sortAttempts(digests.toReversed(), { column: "mock", direction: "ascending" });
    expect(sorted.map(({ mode }) => mode)).toEqual(modes);
  });

  it("puts an attempt without a scored question below every share", () => {
    const none = anAttemptDigest({ scoredCount: 0, rightCount: 0, domains: [] });
    const order = { column: "weakest", direction: "ascending" } as const;
    expect(sortAttempts([old, none], order)).toEqual([none, old]);
  });

  it("loses and doubles no attempt in any column", () => {
    const digests = fc.array(
      fc
        .record({ startedAtMs: fc.nat(5), estimatedScaledScore: fc.nat(3), elapsedMs: fc.nat(3) })
        .map(anAttemptDigest),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(digests, fc.constantFrom(...HISTORY_COLUMNS), (list, column) => {
        const rising = sortAttempts(list, { column, direction: "ascending" });
        const falling = sortAttempts(list, { column, direction: "descending" });
        expect(new Set(rising)).toEqual(new Set(list));
        expect(rising).toHaveLength(list.length);
        expect(new Set(falling)).toEqual(new Set(list));
        expect(sortAttempts(rising, { column, direction: "ascending" })).toEqual(rising);
      }),
    );
  });
});
