import { describe, expect, it } from "vitest";
import { aPracticeAnswer } from "../../tests/support/builders/a-practice-answer.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../attempts/digest-of.ts";
import { ItemIdSchema } from "../bank/item.ts";
import { answerLogOf } from "../study/answer-log.ts";
import { itemHistoryOf, itemStandings } from "./item-standings.ts";

const single = ItemIdSchema.parse("q-single");

/** A mock in which q-single was right, unsure and flagged, ended a minute after the time given. */
function aMock(startedAtMs: number) {
  return digestOf(
    aFinishedAttempt({
      startedAtMs,
      events: someEvents(
        { type: "answered", elapsedMs: 5000, itemId: "q-single", response: aChoice("b") },
        { type: "rated", elapsedMs: 5000, itemId: "q-single", confidence: "unsure" },
        { type: "flagged", elapsedMs: 6000, itemId: "q-single", isFlagged: true },
        { type: "ended-by-candidate", elapsedMs: 60_000 },
      ),
    }),
  );
}
const wrong = aPracticeAnswer({ isRight: false, confidence: "sure", answeredAtMs: 500_000 });
const standingsOf = (...log: Parameters<typeof answerLogOf>) => itemStandings(answerLogOf(...log));

describe("how the person stands with an item", () => {
  it("is how it went the last time, whether in a mock or in practice", () => {
    expect(standingsOf([aMock(0)], [wrong]).get(single)).toEqual({
      seenCount: 2,
      firstSeenAtMs: 60_000,
      lastVerdict: "wrong",
      lastConfidence: "sure",
      isFlagged: true,
    });
    expect(standingsOf([aMock(900_000)], [wrong]).get(single)).toMatchObject({
      firstSeenAtMs: 500_000,
      lastVerdict: "right",
      lastConfidence: "unsure",
    });
  });

  it("keeps the flag of the last mock that asked it until another mock does", () => {
    const later = digestOf(aFinishedAttempt({ startedAtMs: 900_000 }));
    expect(standingsOf([aMock(0)], [wrong]).get(single)?.isFlagged).toBe(true);
    expect(standingsOf([aMock(0), later], [wrong]).get(single)?.isFlagged).toBe(false);
  });
});

describe("the last result of an item", () => {
  it("counts what was left open in a mock as wrong, and knows nothing of what was never asked", () => {
    const history = itemHistoryOf(standingsOf([aMock(0)], []));
    expect(history.get(single)).toBe("right");
    expect(history.get(ItemIdSchema.parse("q-matching"))).toBe("wrong");
    expect(history.has(ItemIdSchema.parse("q-never-asked"))).toBe(false);
  });
});
