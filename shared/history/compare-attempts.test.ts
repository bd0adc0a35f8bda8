import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { aDigestedQuestion } from "../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../tests/support/builders/an-attempt-digest.ts";
import { compareAttempts } from "./compare-attempts.ts";

const domain = (domainId: string, rightCount: number, title = `Domain ${domainId}`) => ({
  domainId,
  title,
  rightCount,
  scoredCount: 4,
  meetsCompetencies: false,
});

const then = anAttemptDigest({
  startedAtMs: 1000,
  domains: [domain("1", 1, "An older name"), domain("2", 2)],
  questions: [
    aDigestedQuestion({ itemId: "q-alpha", taskId: "1.2", verdict: "wrong" }),
    aDigestedQuestion({ itemId: "q-beta", taskId: "1.10", verdict: "right" }),
    aDigestedQuestion({ itemId: "q-gamma", taskId: "1.2", verdict: "right", isScored: false }),
  ],
});
const now = anAttemptDigest({
  startedAtMs: 2000,
  domains: [domain("1", 3), domain("10", 4)],
  questions: [
    aDigestedQuestion({ itemId: "q-gamma", taskId: "1.2", verdict: "unanswered" }),
    aDigestedQuestion({ itemId: "q-delta", taskId: "1.2", verdict: "right" }),
    aDigestedQuestion({ itemId: "q-alpha", taskId: "1.2", verdict: "right" }),
  ],
});

describe("comparing two attempts", () => {
  it("calls the one that began first the earlier, in whichever order they come", () => {
    for (const comparison of [compareAttempts(then, now), compareAttempts(now, then)])
      expect(comparison).toMatchObject({ earlier: then, later: now });
  });

  it("holds each domain against itself, by the name it has now", () => {
    const { parts } = compareAttempts(then, now);
    expect(
      parts?.domains.map(({ id, title, earlier, later }) => [
        id,
        title,
        earlier?.rightCount ?? null,
        later?.rightCount ?? null,
      ]),
    ).toEqual([
      ["1", "Domain 1", 1, 3],
      ["2", "Domain 2", 2, null],
      ["10", "Domain 10", null, 4],
    ]);
  });

  it("counts tasks by their scored questions alone, in the order of their numbers", () => {
    expect(compareAttempts(then, now).parts?.tasks).toEqual([
      {
        id: "1.2",
        title: "",
        earlier: { rightCount: 0, scoredCount: 1 },
        later: { rightCount: 2, scoredCount: 3 },
      },
      { id: "1.10", title: "", earlier: { rightCount: 1, scoredCount: 1 }, later: null },
    ]);
  });

  it("lists what both asked with both verdicts, in the order of the later one", () => {
    expect(compareAttempts(then, now).commonItems).toEqual([
      { itemId: "q-gamma", earlier: "right", later: "unanswered" },
      { itemId: "q-alpha", earlier: "wrong", later: "right" },
    ]);
  });

  it("holds neither domains nor items of different exams against each other", () => {
    const bank = aBankSummary({ bankId: "tea-101", exam: { code: "TEA-101", name: "Tea" } });
    const other = anAttemptDigest({ ...now, bank });
    expect(compareAttempts(then, other)).toMatchObject({ parts: null, commonItems: [] });
  });

  it("takes an unsigned bank's items for other items", () => {
    const bank = aBankSummary({ keyStanding: "unsigned", keyId: null });
    expect(compareAttempts(then, anAttemptDigest({ ...now, bank })).commonItems).toEqual([]);
  });
});
