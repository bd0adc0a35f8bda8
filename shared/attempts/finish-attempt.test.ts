import { describe, expect, it } from "vitest";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import {
  aFinishedAttempt,
  anOpenAttempt,
  someEvents,
} from "../../tests/support/builders/an-attempt.ts";
import { replaySession } from "../exam/replay-session.ts";
import { AttemptRecordSchema } from "./attempt-record.ts";

describe("finishAttempt", () => {
  const events = someEvents(
    { type: "answered", elapsedMs: 5000, itemId: "q-single", response: aChoice("b") },
    { type: "ended-by-candidate", elapsedMs: 61_000 },
  );

  it("keeps everything of the open attempt and adds end, events and result", () => {
    const open = anOpenAttempt();
    const finished = aFinishedAttempt({ events });
    expect(finished).toMatchObject({ ...open, status: "finished" });
    expect(finished).toMatchObject({
      endReason: "ended-by-candidate",
      elapsedMs: 61_000,
      endedAtMs: open.startedAtMs + 61_000,
      events,
      result: { scoredCount: 4, rightCount: 1 },
    });
  });

  it("says of a sitting that ran out of time that it used the whole limit", () => {
    const late = aFinishedAttempt({
      events: someEvents({ type: "clock-ticked", elapsedMs: 600_250 }),
    });
    expect(late).toMatchObject({ endReason: "time-expired", elapsedMs: 600_000 });
  });

  it("makes a record that is stored and read back as it was, and replays to the same end", () => {
    const finished = aFinishedAttempt({ events });
    const stored: unknown = JSON.parse(JSON.stringify(finished));
    expect(AttemptRecordSchema.parse(stored)).toEqual(finished);
    const { form, conditions } = finished;
    expect(replaySession(form, conditions.timeLimitMs, finished.events)).toMatchObject({
      status: "ended",
      endedAtMs: finished.elapsedMs,
      reason: finished.endReason,
    });
  });
});
