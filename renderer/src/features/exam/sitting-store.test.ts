// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import { anOpenAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import { aChoice } from "../../../../tests/support/builders/a-response.ts";
import { aSitting, NOW_MS } from "./sitting.fake.ts";

const LIMIT_MS = 600_000;
const suspended: Interruption = {
  kind: "suspended",
  atElapsedMs: 5000,
  lengthMs: 60_000,
  isEstimated: false,
  wasCounted: false,
};

function firstItemId(open = anOpenAttempt()) {
  const [item] = open.items;
  if (item === undefined) throw new Error("The attempt has no items.");
  return item.id;
}

function sequenced(...inputs: Parameters<typeof someEvents>) {
  return someEvents(...inputs).map((event, index) => ({ sequence: index + 1, event }));
}

describe("a sitting while it goes on", () => {
  it("shows an answer at once and says saved only when database and journal have it", async () => {
    const sitting = await aSitting();
    sitting.clock.set(4000);
    sitting.store
      .getState()
      .dispatch({ type: "answered", itemId: firstItemId(), response: aChoice("b") });
    const { session, saveState } = sitting.store.getState();
    expect(session.items.get(firstItemId())?.response).toEqual(aChoice("b"));
    expect(saveState).toEqual({ status: "saving" });
    await sitting.reaches("saved");
    const entry = {
      sequence: 1,
      event: {
        type: "answered",
        elapsedMs: 4000,
        itemId: firstItemId(),
        response: aChoice("b"),
      },
    };
    expect(await sitting.stored()).toEqual([entry]);
    expect(sitting.main.journal).toEqual([entry]);
  });

  it("numbers its events on from those of before", async () => {
    const sitting = await aSitting({
      events: sequenced({ type: "moved", elapsedMs: 1000, position: 2 }),
      elapsedMs: 1000,
    });
    expect(sitting.store.getState().session.position).toBe(2);
    sitting.store.getState().dispatch({ type: "moved", position: 3 });
    await sitting.reaches("saved");
    expect(sitting.main.journal.map((entry) => entry.sequence)).toEqual([2]);
  });

  it("writes at once when asked to try again", async () => {
    const sitting = await aSitting();
    sitting.database.appendEvent = "storage-timeout";
    sitting.store.getState().dispatch({ type: "review-opened" });
    await sitting.reaches("not-saved");
    sitting.database.appendEvent = null;
    sitting.store.getState().retry();
    await sitting.reaches("saved");
    expect(sitting.timer.delays()).toEqual([]);
  });

  it("does not store that time goes by", async () => {
    const sitting = await aSitting();
    sitting.clock.tick({ elapsedMs: 1000 });
    sitting.clock.tick({ elapsedMs: 2000 });
    expect(sitting.store.getState().saveState).toEqual({ status: "saved" });
    expect(sitting.main.journal).toEqual([]);
  });

  it("stores an interruption that a tick reports, and one that lay before it was opened", async () => {
    const sitting = await aSitting({
      events: sequenced({ type: "moved", elapsedMs: 1000, position: 1 }),
      elapsedMs: 3000,
      interruption: { ...suspended, kind: "app-closed" },
    });
    sitting.clock.tick({ elapsedMs: 5000, interruption: suspended });
    await sitting.reaches("saved");
    const { session } = sitting.store.getState();
    expect(session.interruptions.map((entry) => entry.kind)).toEqual(["app-closed", "suspended"]);
    expect(sitting.main.journal.map((entry) => entry.sequence)).toEqual([2, 3]);
  });

  it("never lets its time go back where the main process was behind the screen", async () => {
    const sitting = await aSitting();
    sitting.clock.set(6400);
    sitting.store.getState().dispatch({ type: "moved", position: 1 });
    sitting.clock.tick({ elapsedMs: 5000, interruption: suspended });
    sitting.clock.set(5200);
    sitting.store.getState().dispatch({ type: "moved", position: 2 });
    await sitting.reaches("saved");
    expect(sitting.main.journal.map(({ event }) => event.elapsedMs)).toEqual([6400, 6400, 6400]);
  });

  it("counts an answer that comes before the main process says that time is up", async () => {
    const sitting = await aSitting();
    sitting.clock.set(LIMIT_MS + 700);
    sitting.store
      .getState()
      .dispatch({ type: "answered", itemId: firstItemId(), response: aChoice("b") });
    expect(sitting.store.getState().session).toMatchObject({ status: "in-progress" });
    sitting.clock.tick({ elapsedMs: LIMIT_MS, isExpired: true });
    await sitting.finishes();
    expect(await sitting.repository.read(sitting.open.attemptId)).toMatchObject({
      value: {
        endReason: "time-expired",
        elapsedMs: LIMIT_MS,
        events: [{ elapsedMs: LIMIT_MS - 1 }, { elapsedMs: LIMIT_MS }],
        result: { rightCount: 1 },
      },
    });
  });

  it("keeps the interruption that used up the rest of the time", async () => {
    const sitting = await aSitting();
    sitting.clock.tick({
      elapsedMs: LIMIT_MS,
      isExpired: true,
      interruption: { ...suspended, wasCounted: true },
    });
    await sitting.finishes();
    expect(sitting.store.getState().session).toMatchObject({
      reason: "time-expired",
      interruptions: [{ kind: "suspended" }],
    });
  });

  it("takes nothing any more once disposed of", async () => {
    const sitting = await aSitting();
    sitting.store.getState().dispose();
    sitting.store.getState().dispatch({ type: "moved", position: 1 });
    expect(await sitting.stored()).toEqual([]);
    expect(sitting.store.getState()).toMatchObject({
      session: { position: 0 },
      saveState: { status: "saved" },
    });
  });

  it("listens to the clock and tries to write no longer once disposed of", async () => {
    const sitting = await aSitting();
    sitting.database.appendEvent = "storage-full";
    sitting.store.getState().dispatch({ type: "review-opened" });
    await sitting.reaches("not-saved");
    sitting.store.getState().dispose();
    expect(sitting.clock.listenerCount()).toBe(0);
    expect(sitting.timer.delays()).toEqual([]);
  });
});

describe("the end of a sitting", () => {
  it("scores and stores the attempt, has the journal removed, and only then says finished", async () => {
    const sitting = await aSitting();
    const { dispatch } = sitting.store.getState();
    dispatch({ type: "answered", itemId: firstItemId(), response: aChoice("b") });
    sitting.clock.set(9000);
    dispatch({ type: "ended-by-candidate" });
    expect(sitting.store.getState()).toMatchObject({
      session: { status: "ended", reason: "ended-by-candidate", endedAtMs: 9000 },
      finishedId: null,
    });
    await sitting.finishes();
    expect(sitting.store.getState().finishedId).toBe(sitting.open.attemptId);
    expect(sitting.main.closed).toEqual([{ attemptId: sitting.open.attemptId, isFinished: true }]);
    const read = await sitting.repository.read(sitting.open.attemptId);
    expect(read).toMatchObject({
      ok: true,
      value: {
        status: "finished",
        endReason: "ended-by-candidate",
        elapsedMs: 9000,
        endedAtMs: NOW_MS,
        events: [{ type: "answered" }, { type: "ended-by-candidate" }],
        result: { rightCount: 1 },
      },
    });
  });

  it("comes at the time limit, not at the late tick that noticed it", async () => {
    const sitting = await aSitting();
    sitting.clock.tick({ elapsedMs: LIMIT_MS + 3000, isExpired: true });
    expect(sitting.store.getState().session).toMatchObject({
      status: "ended",
      reason: "time-expired",
      endedAtMs: LIMIT_MS,
    });
    await sitting.finishes();
    expect(sitting.main.journal).toEqual([
      { sequence: 1, event: { type: "clock-ticked", elapsedMs: LIMIT_MS } },
    ]);
  });

  it("takes no event after it, however often the clock says so", async () => {
    const sitting = await aSitting();
    sitting.clock.tick({ elapsedMs: LIMIT_MS, isExpired: true });
    sitting.clock.tick({ elapsedMs: LIMIT_MS, isExpired: true });
    sitting.store.getState().dispatch({ type: "moved", position: 1 });
    await sitting.finishes();
    expect(sitting.main.journal).toHaveLength(1);
    expect(sitting.main.closed).toHaveLength(1);
  });

  it("comes at once for a sitting that is opened with its time used up", async () => {
    const sitting = await aSitting({ elapsedMs: LIMIT_MS });
    expect(sitting.store.getState().session).toMatchObject({ status: "ended" });
    await sitting.finishes();
  });

  it("is made good for a sitting that was killed between its last event and its result", async () => {
    const sitting = await aSitting({
      events: sequenced({ type: "ended-by-candidate", elapsedMs: 7000 }),
      elapsedMs: 7000,
    });
    await sitting.finishes();
    expect(sitting.main.journal).toEqual([]);
    expect(await sitting.repository.read(sitting.open.attemptId)).toMatchObject({
      value: { status: "finished", elapsedMs: 7000 },
    });
  });

  it("waits for answers that are not on the disk yet", async () => {
    const sitting = await aSitting();
    sitting.database.appendEvent = "storage-full";
    const { dispatch, retry } = sitting.store.getState();
    dispatch({ type: "answered", itemId: firstItemId(), response: aChoice("b") });
    dispatch({ type: "ended-by-candidate" });
    await sitting.reaches("not-saved");
    expect(sitting.main.closed).toEqual([]);
    sitting.database.appendEvent = null;
    retry();
    await sitting.finishes();
    expect(await sitting.repository.read(sitting.open.attemptId)).toMatchObject({
      value: { result: { rightCount: 1 } },
    });
  });

  it("keeps the journal while the result cannot be stored, and tries again", async () => {
    const sitting = await aSitting();
    sitting.database.finish = "storage-full";
    sitting.store.getState().dispatch({ type: "ended-by-candidate" });
    await sitting.reaches("not-saved");
    expect(sitting.store.getState()).toMatchObject({
      saveState: { code: "storage-full" },
      finishedId: null,
    });
    expect(sitting.main.closed).toEqual([]);
    sitting.database.finish = null;
    sitting.timer.runAll();
    await sitting.finishes();
    expect(sitting.main.closed).toHaveLength(1);
  });

  it("is not held up by a sitting that the main process has closed already", async () => {
    const sitting = await aSitting();
    sitting.main.closeCode = "sitting-not-open";
    sitting.store.getState().dispatch({ type: "ended-by-candidate" });
    await sitting.finishes();
    expect(sitting.store.getState().saveState).toEqual({ status: "saved" });
  });

  it("says so when the journal cannot be removed, and goes on once it can", async () => {
    const sitting = await aSitting();
    sitting.main.closeCode = "journal-write-failed";
    sitting.store.getState().dispatch({ type: "ended-by-candidate" });
    await sitting.reaches("not-saved");
    sitting.main.closeCode = null;
    sitting.store.getState().retry();
    await sitting.finishes();
  });
});
