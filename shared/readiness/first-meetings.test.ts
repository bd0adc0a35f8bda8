import { describe, expect, it } from "vitest";
import { aBankSummary } from "../../tests/support/builders/a-bank-summary.ts";
import { aDigest, aDigestedQuestion } from "../../tests/support/builders/a-digest.ts";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import type { AttemptDigest } from "../attempts/attempt-digest.ts";
import type { PracticeAnswer } from "../practice/practice-answer.ts";
import { firstMeetingsOf, MAX_AGE_MS } from "./first-meetings.ts";

const DAY_MS = 86_400_000;
const now = 1_800_000_000_000;
const question = aDigestedQuestion({ itemId: "q-once" });
const nothing = { practised: 0, "never-shown": 0, "too-old": 0, "other-guide": 0 };

function meetingsOf(digests: readonly AttemptDigest[], answers: readonly PracticeAnswer[] = []) {
  return firstMeetingsOf({ bank: aBankSummary(), digests, answers, nowMs: now });
}

function aMock(endedAtMs: number, changes: Parameters<typeof aDigest>[0] = {}): AttemptDigest {
  const attemptId = `00000000-0000-4000-8000-${String(endedAtMs).padStart(12, "0").slice(-12)}`;
  return aDigest({ attemptId, endedAtMs, questions: [question], ...changes });
}

describe("firstMeetingsOf", () => {
  it("counts the first meeting in a mock, as it was then, and not the ones after it", () => {
    const wrong = aMock(now - 2 * DAY_MS, { questions: [{ ...question, verdict: "wrong" }] });
    const right = aMock(now - DAY_MS);
    // The order in which they are read must not matter, or the estimate would change by itself.
    for (const digests of [
      [wrong, right],
      [right, wrong],
    ]) {
      const meetings = meetingsOf(digests);
      expect(meetings.counting).toEqual([{ domainId: "1", isRight: false, atMs: wrong.endedAtMs }]);
      expect(meetings.repeatCount).toBe(1);
    }
  });

  it("decides between two mocks of one moment by themselves, not by the order they are given in", () => {
    const one = aDigest({ questions: [question] });
    const other = aDigest({
      attemptId: "6f8b1f4e-3c57-4d0a-9a44-0d9a3b0f6a11",
      questions: [{ ...question, verdict: "wrong" }],
    });
    expect(meetingsOf([one, other])).toEqual(meetingsOf([other, one]));
  });

  it("takes unanswered and unscored questions like others", () => {
    const { counting } = meetingsOf([
      aMock(now, {
        questions: [
          { ...question, itemId: "q-unanswered", verdict: "unanswered" },
          { ...question, itemId: "q-unscored", isScored: false },
        ],
      }),
    ]);
    expect(counting.map(({ isRight }) => isRight)).toEqual([false, true]);
  });

  it("sets aside what was practised before, since its notes and key were seen", () => {
    const practice = aPracticeAnswer({ itemId: "q-once", answeredAtMs: now - DAY_MS });
    const meetings = meetingsOf([aMock(now)], [practice]);
    expect(meetings.counting).toEqual([]);
    expect(meetings.setAside).toEqual({ ...nothing, practised: 1 });
    expect(meetings.newestAtMs).toBeNull();
  });

  it("is not touched by practice after the mock, or of another bank", () => {
    const after = aPracticeAnswer({ itemId: "q-once", answeredAtMs: now + 1 });
    const elsewhere = aPracticeAnswer({
      itemId: "q-once",
      answeredAtMs: 1,
      bankId: "other-02",
    });
    expect(meetingsOf([aMock(now)], [after, elsewhere]).counting).toHaveLength(1);
  });

  it("sets aside what never came on screen in a mock that was ended early, and counts it where time ran out", () => {
    const unreached = [{ ...question, verdict: "unanswered", timeSpentMs: 0 } as const];
    const ended = meetingsOf([aMock(now, { questions: unreached })]);
    expect(ended.counting).toEqual([]);
    expect(ended.setAside).toEqual({ ...nothing, "never-shown": 1 });
    // Its key can be read in review, so it is no longer new.
    expect(ended.metIds.size).toBe(1);
    const expired = meetingsOf([aMock(now, { questions: unreached, endReason: "time-expired" })]);
    expect(expired.counting.map(({ isRight }) => isRight)).toEqual([false]);
  });

  it("counts 90 days, and tells of older answers how old they are", () => {
    expect(meetingsOf([aMock(now - MAX_AGE_MS)]).counting).toHaveLength(1);
    const old = meetingsOf([aMock(now - MAX_AGE_MS - 1)]);
    expect(old.counting).toEqual([]);
    expect(old.setAside).toEqual({ ...nothing, "too-old": 1 });
    expect(old.newestAtMs).toBe(now - MAX_AGE_MS - 1);
  });

  it("sets aside what was asked under another guide", () => {
    const guide = { version: "0.9", published: "2025-01-01", textChecked: "2025-01-01" };
    const meetings = meetingsOf([aMock(now, { bank: aBankSummary({ guide }) })]);
    expect(meetings.setAside).toEqual({ ...nothing, "other-guide": 1 });
  });

  it("counts what an earlier revision of the bank asked", () => {
    const bank = aBankSummary({ revision: 0, version: "0.9.0" });
    expect(meetingsOf([aMock(now, { bank })]).counting).toHaveLength(1);
  });

  it.each([
    ["another bank", aBankSummary({ bankId: "other-02" })],
    ["an unsigned bank of the same name", aBankSummary({ keyStanding: "unsigned", keyId: null })],
  ])("leaves out %s altogether", (_what, bank) => {
    expect(meetingsOf([aMock(now, { bank })])).toEqual(meetingsOf([]));
  });
});
