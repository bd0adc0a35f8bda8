import { describe, expect, it } from "vitest";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import { formatDuration } from "../../ui/format-duration.ts";
import {
  interruptionSentence,
  paceFact,
  percentOf,
  timeFact,
  unscoredFact,
} from "./review-messages.ts";

const closed: Interruption = {
  kind: "app-closed",
  atElapsedMs: 0,
  lengthMs: 61_000,
  isEstimated: false,
  wasCounted: false,
};

describe("the sentence of an interruption", () => {
  it.each<[Partial<Interruption>, string]>([
    [
      {},
      "You were away from the exam for 1 minute 1 second, at the start of the exam. It did not count as exam time.",
    ],
    [
      { kind: "suspended", wasCounted: true, atElapsedMs: 60_000 },
      "The computer slept or stood still for 1 minute 1 second, 1 minute into the exam. It counted as exam time.",
    ],
    [
      { kind: "restarted", isEstimated: true, lengthMs: 3_600_000, atElapsedMs: 5_000 },
      "The computer was restarted and was away for about 1 hour, 5 seconds into the exam. It did not count as exam time.",
    ],
    [
      { kind: "clock-changed", lengthMs: 7_200_000, atElapsedMs: 5_000 },
      "The system clock was put forward by 2 hours, 5 seconds into the exam. It did not count as exam time.",
    ],
    [
      { kind: "clock-changed", lengthMs: -90_000, atElapsedMs: 5_000 },
      "The system clock was put back by 1 minute 30 seconds, 5 seconds into the exam. It did not count as exam time.",
    ],
  ])("of %o says what, how long, when and whether it counted", (changes, sentence) => {
    expect(interruptionSentence({ ...closed, ...changes })).toBe(sentence);
  });
});

describe("a share in percent", () => {
  it("never reaches a line by rounding", () => {
    expect([percentOf(139, 199), percentOf(199, 200), percentOf(5, 5)]).toEqual([
      "69%",
      "99%",
      "100%",
    ]);
  });
});

describe("the facts", () => {
  it("call an untimed sitting untimed", () => {
    expect(timeFact(65_000, null, "No time limit")).toBe(
      `${formatDuration(65_000)}, untimed (allowance: No time limit)`,
    );
  });

  it("say plainly that every question counted", () => {
    expect(unscoredFact(0, 0, 20)).toBe("None: all 20 questions counted.");
  });

  it.each([
    [65, 5_400_000, "1 minute per question on average; the limit allows 1 minute 23 seconds."],
    [65, null, "1 minute per question on average."],
    [
      50,
      5_400_000,
      "1 minute per question on average, over the 50 that you saw. At this pace all 65 take 1 h 05 min; the limit was 1 h 30 min.",
    ],
    [
      50,
      null,
      "1 minute per question on average, over the 50 that you saw. At this pace all 65 take 1 h 05 min.",
    ],
  ])(
    "tell the pace over %i questions of 65 against a limit of %s ms",
    (seenCount, limitMs, sentence) => {
      const pace = { seenCount, questionCount: 65, perQuestionMs: 60_000, wholeFormMs: 3_900_000 };
      expect(paceFact(pace, limitMs).replaceAll("\u00a0", " ")).toBe(sentence);
    },
  );
});
