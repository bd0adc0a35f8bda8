// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import { aRelaxedAttempt, aSitting, PAUSED } from "./sitting.fake.ts";

const woken: Interruption = {
  kind: "suspended",
  atElapsedMs: 5000,
  lengthMs: 60_000,
  isEstimated: false,
  wasCounted: false,
};

async function aRelaxedSitting() {
  const sitting = await aSitting({ open: aRelaxedAttempt() });
  const { pause, goOn, dispatch } = sitting.store.getState();
  return { ...sitting, pause, goOn, dispatch };
}

describe("a pause", () => {
  it("stops the clock where the main process stopped it, and is an event once it is over", async () => {
    const sitting = await aRelaxedSitting();
    sitting.clock.set(4800);
    sitting.pause();
    await sitting.becomes("paused");
    await expect.poll(() => sitting.store.getState().elapsedNowMs()).toBe(5000);
    sitting.goOn();
    await sitting.becomes("running");
    await sitting.reaches("saved");
    const event = { type: "interrupted", elapsedMs: 5000, interruption: PAUSED };
    expect(sitting.main.journal).toEqual([{ sequence: 1, event }]);
    expect(await sitting.stored()).toEqual([{ sequence: 1, event }]);
    expect(sitting.store.getState().session).toMatchObject({ interruptions: [PAUSED] });
  });

  it("is not to be had under the conditions of the real exam", async () => {
    const sitting = await aSitting();
    sitting.store.getState().pause();
    expect(sitting.store.getState().pauseState.status).toBe("running");
    expect(sitting.main.isPaused).toBe(false);
  });

  it("waits for the last answer and for a note in the making", async () => {
    const sitting = await aRelaxedSitting();
    sitting.dispatch({ type: "moved", position: 1 });
    const [item] = sitting.open.items;
    if (item !== undefined) sitting.store.getState().typeNote(item.id, "Ask again");
    sitting.pause();
    expect(sitting.store.getState().pauseState.status).toBe("waiting");
    await sitting.becomes("paused");
    expect((await sitting.stored()).map(({ event }) => event.type)).toEqual(["moved", "noted"]);
    expect(sitting.main.journal).toHaveLength(2);
  });

  it("does not begin where saving fails, and says so", async () => {
    const sitting = await aRelaxedSitting();
    sitting.database.appendEvent = "storage-full";
    sitting.dispatch({ type: "moved", position: 1 });
    sitting.pause();
    await sitting.reaches("not-saved");
    expect(sitting.store.getState().pauseState).toEqual({ status: "running", hasFailed: true });
    expect(sitting.main.isPaused).toBe(false);
  });

  it("lets nothing be done until it is over, so that nothing is kept from the disk", async () => {
    const sitting = await aRelaxedSitting();
    sitting.pause();
    await sitting.becomes("paused");
    sitting.dispatch({ type: "moved", position: 2 });
    expect(sitting.store.getState().session).toMatchObject({ position: 0 });
    expect(sitting.store.getState().saveState).toEqual({ status: "saved" });
  });

  it("keeps what the clock reports as it stops until the sitting writes again", async () => {
    const sitting = await aRelaxedSitting();
    sitting.pause();
    sitting.clock.tick({ elapsedMs: 5000, interruption: woken });
    await sitting.becomes("paused");
    expect(sitting.main.journal).toEqual([]);
    sitting.goOn();
    await sitting.becomes("running");
    await sitting.reaches("saved");
    expect(sitting.store.getState().session).toMatchObject({ interruptions: [woken, PAUSED] });
  });

  it("does not hold up the end: without time left there is nothing to pause", async () => {
    const sitting = await aRelaxedSitting();
    sitting.main.pauseCode = "sitting-expired";
    sitting.pause();
    sitting.clock.tick({ elapsedMs: 600_000, isExpired: true });
    await sitting.finishes();
    expect(sitting.store.getState().session).toMatchObject({ reason: "time-expired" });
  });

  it("that the main process refuses leaves the sitting running and says so", async () => {
    const sitting = await aRelaxedSitting();
    sitting.main.pauseCode = "internal";
    sitting.pause();
    await expect
      .poll(() => sitting.store.getState().pauseState)
      .toEqual({ status: "running", hasFailed: true });
    sitting.dispatch({ type: "moved", position: 1 });
    expect(sitting.store.getState().session).toMatchObject({ position: 1 });
  });

  it("stays where going on fails, and can be ended by another try", async () => {
    const sitting = await aRelaxedSitting();
    sitting.pause();
    await sitting.becomes("paused");
    sitting.main.unpauseCode = "internal";
    sitting.goOn();
    await expect
      .poll(() => sitting.store.getState().pauseState)
      .toEqual({ status: "paused", hasFailed: true });
    sitting.main.unpauseCode = null;
    sitting.goOn();
    await sitting.becomes("running");
  });

  it("is one pause, however often it is asked for and ended", async () => {
    const sitting = await aRelaxedSitting();
    sitting.pause();
    sitting.pause();
    sitting.goOn();
    sitting.goOn();
    await sitting.reaches("saved");
    await expect
      .poll(() => sitting.main.journal.map(({ event }) => event.type))
      .toEqual(["interrupted"]);
    expect(sitting.store.getState().pauseState).toEqual({ status: "running", hasFailed: false });
  });
});
