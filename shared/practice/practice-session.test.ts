import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../tests/support/builders/an-item.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { PartIdSchema } from "../bank/item.ts";
import { mulberry32 } from "../lib/random.ts";
import { practiceQuestionsOf } from "./practice-questions.ts";
import {
  advancePractice,
  type PracticeEvent,
  type PracticeSession,
  practiceTimeLeftMs,
  startPractice,
} from "./practice-session.ts";

const questions = practiceQuestionsOf(
  [aSingleChoice(), aMultipleResponse(), anOrdering(), aMatching()],
  mulberry32(1),
);
const part = (id: string) => PartIdSchema.parse(id);

function after(...events: readonly PracticeEvent[]): PracticeSession {
  return events.reduce(advancePractice, startPractice(questions, 1000, null));
}

describe("a question of a practice", () => {
  it("may be answered anew until it is checked, and not after that", () => {
    const checked = after(
      { type: "answered", response: aChoice("a") },
      { type: "answered", response: aChoice("b") },
      { type: "checked", nowMs: 4000 },
    );
    expect(checked).toMatchObject({
      status: "checked",
      question: { verdict: "right", response: aChoice("b"), spentMs: 3000, answeredAtMs: 4000 },
    });
    for (const late of [
      { type: "answered", response: aChoice("a") },
      { type: "struck", partId: part("a"), isStruck: true },
      { type: "rated", confidence: "sure" },
      { type: "checked", nowMs: 9000 },
    ] as const)
      expect(advancePractice(checked, late)).toBe(checked);
  });

  it("that is checked without an answer counts as unanswered, not as right", () => {
    expect(after({ type: "checked", nowMs: 2000 })).toMatchObject({
      question: { verdict: "unanswered", response: null },
    });
  });

  it("keeps what was struck out and not taken back", () => {
    expect(
      after(
        { type: "struck", partId: part("a"), isStruck: true },
        { type: "struck", partId: part("c"), isStruck: true },
        { type: "struck", partId: part("a"), isStruck: false },
        { type: "checked", nowMs: 2000 },
      ),
    ).toMatchObject({ question: { struckIds: new Set(["c"]) } });
  });

  it("keeps how sure the person was at last, and begins the next one without a word on it", () => {
    const checked = after(
      { type: "rated", confidence: "sure" },
      { type: "rated", confidence: "guess" },
      { type: "checked", nowMs: 2000 },
    );
    expect(checked).toMatchObject({ question: { confidence: "guess" } });
    expect(advancePractice(checked, { type: "went-on", nowMs: 3000 })).toMatchObject({
      confidence: null,
    });
  });

  it("cannot be passed over", () => {
    const fresh = after();
    expect(advancePractice(fresh, { type: "went-on", nowMs: 2000 })).toBe(fresh);
  });

  it("took no less than no time, even where the clock was put back", () => {
    expect(after({ type: "checked", nowMs: -5 })).toMatchObject({ question: { spentMs: 0 } });
  });

  it("begins afresh: neither answer nor time of the one before", () => {
    expect(
      after(
        { type: "answered", response: aChoice("b") },
        { type: "struck", partId: part("a"), isStruck: true },
        { type: "checked", nowMs: 2000 },
        { type: "went-on", nowMs: 7000 },
      ),
    ).toMatchObject({
      status: "answering",
      question: questions[1],
      response: null,
      struckIds: new Set(),
      shownAtMs: 7000,
    });
  });
});

describe("a practice", () => {
  it("of nothing is over at once", () => {
    expect(startPractice([], 0, 9000)).toEqual({
      status: "finished",
      reason: "all-checked",
      checked: [],
      ahead: [],
    });
  });

  it("never loses, doubles or reorders a question, whatever happens in whatever order", () => {
    const anEvent = fc.oneof(
      fc.constant<PracticeEvent>({ type: "answered", response: aChoice("b") }),
      fc.constant<PracticeEvent>({ type: "answered", response: null }),
      fc.constant<PracticeEvent>({ type: "struck", partId: part("a"), isStruck: true }),
      fc.nat().map<PracticeEvent>((nowMs) => ({ type: "checked", nowMs })),
      fc.nat().map<PracticeEvent>((nowMs) => ({ type: "went-on", nowMs })),
      fc.nat().map<PracticeEvent>((nowMs) => ({ type: "clock-ticked", nowMs })),
    );
    const aLimit = fc.option(fc.integer({ min: 1, max: 2 ** 31 }));
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), aLimit, (events, timeLimitMs) => {
        let session = startPractice(questions, 1000, timeLimitMs);
        for (const event of events) {
          const next = advancePractice(session, event);
          // What was marked once stays exactly as it was.
          expect(next.checked.slice(0, session.checked.length)).toEqual(session.checked);
          session = next;
        }
        const onScreen = session.status === "answering" ? [session.question] : [];
        expect(
          [...session.checked, ...onScreen, ...session.ahead].map(({ item }) => item.id),
        ).toEqual(questions.map(({ item }) => item.id));
      }),
    );
  });
});

describe("the time of a practice", () => {
  /** Ten seconds for all four questions, begun at 1000 ms. */
  const timed = (...events: readonly PracticeEvent[]): PracticeSession =>
    events.reduce(advancePractice, startPractice(questions, 1000, 10_000));
  const answer: PracticeEvent = { type: "answered", response: aChoice("b") };

  it("ends it at its deadline, however late that is noticed, with what was answered by then", () => {
    expect(timed({ type: "clock-ticked", nowMs: 10_999 }).status).toBe("answering");
    expect(timed(answer, { type: "clock-ticked", nowMs: 99_000 })).toMatchObject({
      status: "finished",
      reason: "time-expired",
      checked: [{ verdict: "right", answeredAtMs: 11_000, spentMs: 10_000 }],
      ahead: questions.slice(1),
    });
  });

  it("does not count a question that was left open at the end as wrong", () => {
    expect(timed({ type: "clock-ticked", nowMs: 11_000 })).toEqual({
      status: "finished",
      reason: "time-expired",
      checked: [],
      ahead: questions,
    });
  });

  it("stands still while the marked answer is read", () => {
    const reading = timed(answer, { type: "checked", nowMs: 4000 });
    expect(practiceTimeLeftMs(reading, 4000)).toBe(7000);
    expect(practiceTimeLeftMs(reading, 60_000)).toBe(7000);
    expect(advancePractice(reading, { type: "clock-ticked", nowMs: 60_000 })).toBe(reading);
    const next = advancePractice(reading, { type: "went-on", nowMs: 60_000 });
    expect(practiceTimeLeftMs(next, 61_000)).toBe(6000);
    expect(next).toMatchObject({ status: "answering", deadlineMs: 67_000 });
  });

  it("that was up before the check was noticed lets the verdict be read and then ends it", () => {
    const late = timed(answer, { type: "checked", nowMs: 12_000 });
    expect(late).toMatchObject({ status: "checked", timeLeftMs: 0 });
    expect(advancePractice(late, { type: "went-on", nowMs: 13_000 })).toMatchObject({
      status: "finished",
      reason: "time-expired",
      ahead: questions.slice(1),
    });
  });

  it("says nothing where the last question was answered in time", () => {
    const all = questions.flatMap((_, index): PracticeEvent[] => [
      { type: "checked", nowMs: 2000 + index },
      { type: "went-on", nowMs: 2000 + index },
    ]);
    expect(timed(...all)).toMatchObject({ status: "finished", reason: "all-checked" });
  });
});

describe("the questions of a practice", () => {
  it("show every part once, in an order that the seed alone decides", () => {
    for (const { item, position } of questions) {
      expect([...position.optionOrder].sort()).toEqual(item.options.map(({ id }) => id));
      expect([...position.promptOrder].sort()).toEqual(
        item.kind === "matching" ? item.prompts.map(({ id }) => id) : [],
      );
    }
    const items = questions.map(({ item }) => item);
    expect(practiceQuestionsOf(items, mulberry32(1))).toEqual(questions);
    expect(practiceQuestionsOf(items, mulberry32(2))).not.toEqual(questions);
  });
});
