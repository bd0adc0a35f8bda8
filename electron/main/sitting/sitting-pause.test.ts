import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ClockSample } from "../../../shared/exam/clock-ledger.ts";
import type { IpcEvent } from "../../../shared/ipc/contract.ts";
import { ok } from "../../../shared/lib/result.ts";
import { journalsIn } from "../journal/journal-folder.ts";
import { anOpening } from "../../../tests/support/builders/an-opening.ts";
import { anAttemptId, anEntry, aSample } from "../testing/sitting-samples.ts";
import { createSittingDesk, type SittingDesk } from "./sitting-desk.ts";

const attemptId = anAttemptId();
const MINUTE_MS = 60_000;
let folder: string;
let sample: ClockSample;
let announcements: IpcEvent<"clock:ticked">[];
let reports: string[];
const desks: SittingDesk[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-pause-"));
  sample = aSample();
  announcements = [];
  reports = [];
});

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.putAway()));
});

/** A process of the app: a desk over the folder that all of a test's processes share. */
function aDesk() {
  const desk = createSittingDesk({
    journals: journalsIn(folder),
    takeSample: () => sample,
    repeat: () => () => undefined,
    announce: (announcement) => announcements.push(announcement),
    report: (text) => reports.push(text),
  });
  desks.push(desk);
  const { handlers, tick, putAway } = desk;
  return {
    open: handlers["sitting:open"],
    append: handlers["sitting:append"],
    close: handlers["sitting:close"],
    pause: () => handlers["sitting:pause"]({ attemptId }),
    unpause: () => handlers["sitting:unpause"]({ attemptId }),
    tick,
    putAway,
  };
}

/** Lets time go by, a second at a time, with the clock looking on. */
function wait(desk: Pick<SittingDesk, "tick">, ms: number): void {
  for (let waitedMs = 0; waitedMs < ms; waitedMs += 1000) {
    pass(1000);
    desk.tick();
  }
}

/** Lets time go by that nobody looks at. */
function pass(ms: number): void {
  sample = { ...sample, bootMs: sample.bootMs + ms, wallMs: sample.wallMs + ms };
}

/** A sitting paused after 3 s. */
async function aPausedDesk(opening: Parameters<typeof anOpening>[0] = {}) {
  const desk = aDesk();
  await desk.open(anOpening(opening));
  wait(desk, 3000);
  expect(await desk.pause()).toEqual(ok({ elapsedMs: 3000 }));
  announcements = [];
  return desk;
}

describe("pausing a sitting", () => {
  it("stops the clock at that moment, not at the tick before it", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    pass(700);
    expect(await desk.pause()).toEqual(ok({ elapsedMs: 700 }));
  });

  it("stays silent and costs nothing, however long it is and however often the clock is looked at", async () => {
    const desk = await aPausedDesk();
    wait(desk, 10 * MINUTE_MS);
    expect(announcements).toEqual([]);
    expect(await desk.unpause()).toEqual(
      ok({
        elapsedMs: 3000,
        interruption: {
          kind: "paused",
          atElapsedMs: 3000,
          lengthMs: 10 * MINUTE_MS,
          isEstimated: false,
          wasCounted: false,
        },
      }),
    );
    wait(desk, 1000);
    expect(announcements).toMatchObject([{ elapsedMs: 4000, interruption: null }]);
  });

  it("is not counted even where sleep counts, and cannot let the time run out", async () => {
    const desk = await aPausedDesk({ countsSleep: true, timeLimitMs: 10_000 });
    pass(60 * MINUTE_MS);
    desk.tick();
    expect(announcements).toEqual([]);
    expect(await desk.unpause()).toMatchObject({ value: { elapsedMs: 3000 } });
    wait(desk, 7000);
    expect(announcements.at(-1)).toMatchObject({ elapsedMs: 10_000, isExpired: true });
  });

  it("twice is no error and changes nothing", async () => {
    const desk = await aPausedDesk();
    pass(5000);
    expect(await desk.pause()).toEqual(ok({ elapsedMs: 3000 }));
    pass(5000);
    expect(await desk.unpause()).toMatchObject({ value: { interruption: { lengthMs: 10_000 } } });
  });

  it("is refused once no time is left to save, so that the end is not held up", async () => {
    const desk = aDesk();
    await desk.open(anOpening({ timeLimitMs: 2000 }));
    pass(2000);
    expect(await desk.pause()).toMatchObject({ error: { code: "sitting-expired" } });
    expect(announcements).toMatchObject([{ isExpired: true }]);
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toEqual(ok({}));
  });

  it("takes no event until it is over", async () => {
    const desk = await aPausedDesk();
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toMatchObject({
      error: { code: "sitting-paused" },
    });
    await desk.unpause();
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toEqual(ok({}));
  });

  it("is asked for and ended at a sitting that is open, and ended only where there is one", async () => {
    const desk = aDesk();
    expect(await desk.pause()).toMatchObject({ error: { code: "sitting-not-open" } });
    expect(await desk.unpause()).toMatchObject({ error: { code: "sitting-not-open" } });
    await desk.open(anOpening());
    expect(await desk.unpause()).toMatchObject({ error: { code: "sitting-not-paused" } });
  });
});

describe("a paused sitting", () => {
  const awayFromPauseOn = {
    elapsedMs: 3000,
    interruption: { kind: "app-closed", atElapsedMs: 3000, lengthMs: 20 * MINUTE_MS },
  };

  it("that is killed goes on at the very time it was paused at", async () => {
    await aPausedDesk();
    pass(20 * MINUTE_MS);
    expect(await aDesk().open(anOpening())).toMatchObject({ value: awayFromPauseOn });
  });

  it.each(["close", "putAway"] as const)(
    "that is left (%s) does not take the pause for exam time or for sleep",
    async (way) => {
      const desk = await aPausedDesk();
      // Shorter than what counts as sleep: an ordinary look at the clock would take it for exam time.
      pass(4000);
      if (way === "close") await desk.close({ attemptId, isFinished: false });
      else await desk.putAway();
      expect(announcements).toEqual([]);
      pass(20 * MINUTE_MS - 4000);
      expect(await aDesk().open(anOpening())).toMatchObject({ value: awayFromPauseOn });
    },
  );

  it("goes on when it is opened anew, and says that it was paused", async () => {
    const desk = await aPausedDesk();
    pass(8000);
    expect(await desk.open(anOpening())).toMatchObject({
      value: { elapsedMs: 3000, interruption: { kind: "paused", lengthMs: 8000 } },
    });
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toEqual(ok({}));
  });

  it("can be finished", async () => {
    const desk = await aPausedDesk();
    expect(await desk.close({ attemptId, isFinished: true })).toEqual(ok({}));
    expect(readdirSync(folder)).toEqual([]);
    expect(reports).toEqual([]);
  });
});
