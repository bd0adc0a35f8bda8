import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { someEvents, type EventInput } from "../../tests/support/builders/an-attempt.ts";
import { ItemIdSchema } from "../bank/item.ts";
import { advance } from "./advance.ts";
import type { ExamEvent } from "./exam-event.ts";
import type { ExamSession, InProgressSession } from "./exam-session.ts";
import { replaySession } from "./replay-session.ts";
import { startSession } from "./start-session.ts";

const LIMIT_MS = 10_000;
const form = aForm();
const [first, second, third] = ["q-item-1", "q-item-2", "q-item-3"].map((id) =>
  ItemIdSchema.parse(id),
);
const interruption = {
  kind: "suspended",
  atElapsedMs: 1000,
  lengthMs: 60_000,
  isEstimated: false,
  wasCounted: false,
} as const;

function sessionAfter(...events: EventInput[]): ExamSession {
  return replaySession(form, LIMIT_MS, someEvents(...events));
}

function stateOf(session: ExamSession, itemId = first) {
  return itemId === undefined ? undefined : session.items.get(itemId);
}

/** One event of every type, all of which mean something in a running sitting. */
const everyEvent = (elapsedMs: number): readonly ExamEvent[] =>
  someEvents(
    { type: "answered", elapsedMs, itemId: "q-item-2", response: aChoice("b") },
    { type: "flagged", elapsedMs, itemId: "q-item-2", isFlagged: true },
    { type: "struck", elapsedMs, itemId: "q-item-2", partId: "b", isStruck: true },
    { type: "noted", elapsedMs, itemId: "q-item-2", note: "Ask again" },
    { type: "rated", elapsedMs, itemId: "q-item-2", confidence: "guess" },
    { type: "highlighted", elapsedMs, itemId: "q-item-2", ranges: [{ start: 0, end: 4 }] },
    { type: "moved", elapsedMs, position: 2 },
    { type: "review-opened", elapsedMs },
    { type: "interrupted", elapsedMs, interruption },
    { type: "clock-ticked", elapsedMs },
    { type: "ended-by-candidate", elapsedMs },
  );

const anyEvent: fc.Arbitrary<ExamEvent> = fc
  .record({
    elapsedMs: fc.integer({ min: 0, max: 13_000 }),
    which: fc.nat({ max: 6 }),
    itemNumber: fc.integer({ min: 1, max: 5 }),
    position: fc.nat({ max: 5 }),
    optionId: fc.constantFrom("a", "b", "c", null),
    isFlagged: fc.boolean(),
  })
  .map(({ elapsedMs, which, itemNumber, position, optionId, isFlagged }) => {
    const itemId = `q-item-${itemNumber}`;
    const response = optionId === null ? null : aChoice(optionId);
    const events = someEvents(
      { type: "answered", elapsedMs, itemId, response },
      { type: "flagged", elapsedMs, itemId, isFlagged },
      { type: "moved", elapsedMs, position },
      { type: "review-opened", elapsedMs },
      { type: "interrupted", elapsedMs, interruption },
      { type: "clock-ticked", elapsedMs },
      { type: "answered", elapsedMs, itemId, response },
    );
    const event = events[which];
    if (event === undefined) throw new Error("No such event.");
    return event;
  });

describe("startSession", () => {
  it("has seen the first question and no other, so that unseen ones are not mistaken for skipped ones", () => {
    const session = startSession(form, LIMIT_MS);
    expect(form.positions.map(({ itemId }) => session.items.get(itemId)?.wasSeen)).toEqual([
      true,
      false,
      false,
    ]);
    expect(session).toMatchObject({
      status: "in-progress",
      view: "question",
      position: 0,
      elapsedMs: 0,
    });
  });
});

describe("advance, while the sitting runs", () => {
  it("keeps the latest answer and every one before it", () => {
    const session = sessionAfter(
      { type: "answered", elapsedMs: 10, itemId: "q-item-1", response: aChoice("a") },
      { type: "answered", elapsedMs: 20, itemId: "q-item-1", response: null },
      { type: "answered", elapsedMs: 30, itemId: "q-item-1", response: aChoice("c") },
    );
    expect(stateOf(session)).toMatchObject({
      response: aChoice("c"),
      responses: [aChoice("a"), null, aChoice("c")],
    });
    expect(stateOf(session, second)?.responses).toEqual([]);
  });

  it("clears an answer", () => {
    const session = sessionAfter(
      { type: "answered", elapsedMs: 10, itemId: "q-item-1", response: aChoice("a") },
      { type: "answered", elapsedMs: 20, itemId: "q-item-1", response: null },
    );
    expect(stateOf(session)?.response).toBeNull();
  });

  it("takes answers and flags for any question of the form, also from the review list", () => {
    const session = sessionAfter(
      { type: "review-opened", elapsedMs: 1 },
      { type: "answered", elapsedMs: 2, itemId: "q-item-3", response: aChoice("d") },
      { type: "flagged", elapsedMs: 3, itemId: "q-item-2", isFlagged: true },
    );
    expect(stateOf(session, third)?.response).toEqual(aChoice("d"));
    expect(stateOf(session, second)?.isFlagged).toBe(true);
    expect(session).toMatchObject({ view: "review-list" });
  });

  it("takes a flag off again", () => {
    const session = sessionAfter(
      { type: "flagged", elapsedMs: 1, itemId: "q-item-1", isFlagged: true },
      { type: "flagged", elapsedMs: 2, itemId: "q-item-1", isFlagged: false },
    );
    expect(stateOf(session)?.isFlagged).toBe(false);
  });

  it("shows and remembers as seen the question that was moved to, and leaves the review list for it", () => {
    const session = sessionAfter(
      { type: "review-opened", elapsedMs: 1 },
      { type: "moved", elapsedMs: 2, position: 2 },
    );
    expect(session).toMatchObject({ view: "question", position: 2 });
    expect(stateOf(session, third)?.wasSeen).toBe(true);
    expect(stateOf(session, second)?.wasSeen).toBe(false);
  });

  it("remembers which question the review list was opened from", () => {
    expect(
      sessionAfter(
        { type: "moved", elapsedMs: 1, position: 1 },
        { type: "review-opened", elapsedMs: 2 },
      ),
    ).toMatchObject({ view: "review-list", position: 1 });
  });

  it("keeps interruptions in their order and neither gives nor takes time for them", () => {
    const session = sessionAfter(
      { type: "interrupted", elapsedMs: 1000, interruption },
      { type: "interrupted", elapsedMs: 1000, interruption: { ...interruption, lengthMs: 5 } },
    );
    expect(session.interruptions.map(({ lengthMs }) => lengthMs)).toEqual([60_000, 5]);
    expect(session).toMatchObject({ elapsedMs: 1000 });
  });

  it("spends time on the question on screen, and none while the review list is open", () => {
    const session = sessionAfter(
      { type: "answered", elapsedMs: 1000, itemId: "q-item-3", response: aChoice("a") },
      { type: "moved", elapsedMs: 1500, position: 1 },
      { type: "review-opened", elapsedMs: 3500 },
      { type: "moved", elapsedMs: 8000, position: 0 },
      { type: "clock-ticked", elapsedMs: 8250 },
    );
    expect(stateOf(session, first)?.timeSpentMs).toBe(1750);
    expect(stateOf(session, second)?.timeSpentMs).toBe(2000);
    expect(stateOf(session, third)?.timeSpentMs).toBe(0);
  });

  it.each([
    [
      "an answer to a question of another form",
      { type: "answered", elapsedMs: 500, itemId: "q-elsewhere", response: null },
    ],
    [
      "a flag on a question of another form",
      { type: "flagged", elapsedMs: 500, itemId: "q-elsewhere", isFlagged: true },
    ],
    ["a move past the last question", { type: "moved", elapsedMs: 500, position: 3 }],
  ] as const)("lets only the time go by for %s", (_, event) => {
    expect(sessionAfter(event)).toEqual(sessionAfter({ type: "clock-ticked", elapsedMs: 500 }));
  });

  it("stays in the review list for a move past the last question", () => {
    expect(
      sessionAfter(
        { type: "review-opened", elapsedMs: 1 },
        { type: "moved", elapsedMs: 2, position: 9 },
      ),
    ).toMatchObject({ view: "review-list" });
  });

  it("takes an earlier time as the present one, since exam time never goes back", () => {
    const session = sessionAfter(
      { type: "clock-ticked", elapsedMs: 4000 },
      { type: "flagged", elapsedMs: 1000, itemId: "q-item-1", isFlagged: true },
    );
    expect(session).toMatchObject({ elapsedMs: 4000 });
    expect(stateOf(session)).toMatchObject({ isFlagged: true, timeSpentMs: 4000 });
  });

  it("leaves the session that it was given as it was", () => {
    const before = startSession(form, LIMIT_MS);
    for (const event of everyEvent(100)) advance(before, event);
    expect(before).toEqual(startSession(form, LIMIT_MS));
  });
});

describe("advance, at the end", () => {
  it("ends at the moment the candidate ends it", () => {
    expect(sessionAfter({ type: "ended-by-candidate", elapsedMs: 7000 })).toMatchObject({
      status: "ended",
      reason: "ended-by-candidate",
      endedAtMs: 7000,
    });
  });

  it("ends at the deadline, not at the late tick that noticed it", () => {
    const session = sessionAfter({ type: "clock-ticked", elapsedMs: 12_345 });
    expect(session).toMatchObject({ status: "ended", reason: "time-expired", endedAtMs: LIMIT_MS });
    expect(stateOf(session)?.timeSpentMs).toBe(LIMIT_MS);
  });

  it.each([LIMIT_MS, LIMIT_MS + 1])(
    "ends by any event at %i ms, which has no other effect",
    (elapsedMs) => {
      const expired = sessionAfter({ type: "clock-ticked", elapsedMs: LIMIT_MS });
      for (const event of everyEvent(elapsedMs))
        expect(advance(startSession(form, LIMIT_MS), event)).toEqual(expired);
    },
  );

  it("still takes what happens one millisecond before the end", () => {
    const session = sessionAfter({
      type: "answered",
      elapsedMs: LIMIT_MS - 1,
      itemId: "q-item-1",
      response: aChoice("b"),
    });
    expect(session.status).toBe("in-progress");
    expect(stateOf(session)?.response).toEqual(aChoice("b"));
  });

  it.each([
    ["by the candidate", { type: "ended-by-candidate", elapsedMs: 5000 }],
    ["by time", { type: "clock-ticked", elapsedMs: LIMIT_MS }],
  ] as const)("changes nothing once it has ended %s", (_, ending) => {
    const ended = sessionAfter(ending);
    for (const event of [...everyEvent(6000), ...everyEvent(20_000)])
      expect(advance(ended, event)).toBe(ended);
  });

  it("never ends an untimed sitting by time", () => {
    const session = replaySession(form, null, someEvents({ type: "clock-ticked", elapsedMs: 1e9 }));
    expect(session).toMatchObject({ status: "in-progress", elapsedMs: 1e9 });
  });
});

describe("advance, for any list of events", () => {
  function isRunning(session: ExamSession): session is InProgressSession {
    return session.status === "in-progress";
  }

  it("never lets time run back or past the limit, and spends no more on questions than went by", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let session: ExamSession = startSession(form, LIMIT_MS);
        let beforeMs = 0;
        for (const event of events) {
          session = advance(session, event);
          const nowMs = isRunning(session) ? session.elapsedMs : session.endedAtMs;
          expect(nowMs).toBeGreaterThanOrEqual(beforeMs);
          expect(nowMs).toBeLessThanOrEqual(LIMIT_MS);
          beforeMs = nowMs;
        }
        const spentMs = [...session.items.values()].reduce(
          (sum, item) => sum + item.timeSpentMs,
          0,
        );
        expect(spentMs).toBeLessThanOrEqual(beforeMs);
      }),
    );
  });

  it("comes to the same wherever the app crashed and replayed what it had", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.nat({ max: 30 }), (events, crash) => {
        const replayed = replaySession(form, LIMIT_MS, events.slice(0, crash));
        expect(events.slice(crash).reduce<ExamSession>(advance, replayed)).toEqual(
          replaySession(form, LIMIT_MS, events),
        );
      }),
    );
  });

  it("ends once and for all with the first event at the limit", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const late = events.findIndex((event) => event.elapsedMs >= LIMIT_MS);
        const session = replaySession(form, LIMIT_MS, events);
        expect(session.status).toBe(late < 0 ? "in-progress" : "ended");
        if (late >= 0)
          expect(session).toEqual(replaySession(form, LIMIT_MS, events.slice(0, late + 1)));
      }),
    );
  });
});
