import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { aFinishedAttempt } from "../../tests/support/builders/an-attempt.ts";
import { digestOf } from "./digest-of.ts";
import { digestsOfBank } from "./digests-of-bank.ts";

const digestIn = (changes: Parameters<typeof aBankSummary>[0]) =>
  digestOf(aFinishedAttempt({ bank: aBankSummary(changes) }));

describe("digestsOfBank", () => {
  it("takes the mocks of every revision of the bank, and of no other", () => {
    const old = digestIn({ revision: 1, keyStanding: "release" });
    const now = digestIn({ revision: 2 });
    const other = digestIn({ bankId: "tea-101" });
    expect(digestsOfBank([old, now, other], aBankSummary({ revision: 2 }))).toEqual([old, now]);
  });

  it("keeps an unsigned bank with the same id apart, both ways", () => {
    const signed = digestIn({});
    const unsigned = digestIn({ keyStanding: "unsigned", keyId: null });
    expect(digestsOfBank([signed, unsigned], signed.bank)).toEqual([signed]);
    expect(digestsOfBank([signed, unsigned], unsigned.bank)).toEqual([unsigned]);
  });
});
