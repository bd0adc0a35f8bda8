import { appendFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
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
let folder: string;
let sample: ClockSample;
let announcements: IpcEvent<"clock:ticked">[];
let reports: string[];
const desks: SittingDesk[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rehearsal-desk-"));
  sample = aSample();
  announcements = [];
  reports = [];
});

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.putAway()));
});

/** A process of the app: a desk over the folder that all of a test's processes share. */
function aDesk(journals = folder) {
  const desk = createSittingDesk({
    journals: journalsIn(journals),
    takeSample: () => sample,
    repeat: () => () => undefined,
    announce: (announcement) => announcements.push(announcement),
    report: (text) => reports.push(text),
  });
  desks.push(desk);
  const { "sitting:open": open, "sitting:append": append, "sitting:close": close } = desk.handlers;
  return { open, append, close, tick: desk.tick, putAway: desk.putAway };
}

/** Lets time go by, a second at a time, as it does while the app runs. */
function wait(desk: Pick<SittingDesk, "tick">, ms: number): void {
  for (let waitedMs = 0; waitedMs < ms; waitedMs += 1000) {
    sample = { ...sample, bootMs: sample.bootMs + 1000, wallMs: sample.wallMs + 1000 };
    desk.tick();
  }
}

/** Lets time go by with no app running. */
function pass(ms: number): void {
  sample = { ...sample, bootMs: sample.bootMs + ms, wallMs: sample.wallMs + ms };
}

describe("a sitting", () => {
  it("begins with an empty journal, at the time the database knows", async () => {
    expect(await aDesk().open(anOpening({ elapsedMs: 12_000 }))).toEqual(
      ok({ elapsedMs: 12_000, journal: [], isJournalDamaged: false, interruption: null }),
    );
  });

  it("tells the time of its attempt as it goes by", async () => {
    const desk = aDesk();
    await desk.open(anOpening({ timeLimitMs: 2000 }));
    wait(desk, 2000);
    expect(announcements).toEqual([
      { attemptId, elapsedMs: 1000, isExpired: false, interruption: null },
      { attemptId, elapsedMs: 2000, isExpired: true, interruption: null },
    ]);
  });

  it("comes back after a killed process with every answer and the clock as it was", async () => {
    const killed = aDesk();
    await killed.open(anOpening());
    wait(killed, 30_000);
    await killed.append({ attemptId, entry: anEntry(1) });
    await killed.append({ attemptId, entry: anEntry(2) });
    pass(600_000);
    expect(await aDesk().open(anOpening({ elapsedMs: 20_000 }))).toEqual(
      ok({
        elapsedMs: 30_000,
        journal: [anEntry(1), anEntry(2)],
        interruption: {
          kind: "app-closed",
          atElapsedMs: 30_000,
          lengthMs: 600_000,
          isEstimated: false,
          wasCounted: false,
        },
        isJournalDamaged: false,
      }),
    );
  });

  it("loses seconds at most of the clock when it is killed without an event", async () => {
    const killed = aDesk();
    await killed.open(anOpening());
    wait(killed, 30_000);
    // An idle request goes through the same queue as the clock's records, hence waits for them.
    await killed.append({ attemptId, entry: anEntry(9) });
    const resumed = await aDesk().open(anOpening());
    expect(resumed).toMatchObject({ ok: true, value: { elapsedMs: 30_000, journal: [] } });
  });

  it("counts the time away where the conditions count sleep, to the limit and no further", async () => {
    const killed = aDesk();
    const request = anOpening({ countsSleep: true, timeLimitMs: 60_000 });
    await killed.open(request);
    wait(killed, 10_000);
    await killed.append({ attemptId, entry: anEntry(1) });
    pass(20_000);
    const resumed = aDesk();
    expect(await resumed.open(request)).toMatchObject({ value: { elapsedMs: 30_000 } });
    await resumed.putAway();
    pass(3_600_000);
    expect(await aDesk().open(request)).toMatchObject({
      value: { elapsedMs: 60_000, interruption: { kind: "app-closed", wasCounted: true } },
    });
  });

  it("is marked as estimated after a restart of the computer", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.putAway();
    sample = { bootId: "boot-b", bootMs: 5, wallMs: sample.wallMs + 90_000 };
    expect(await aDesk().open(anOpening())).toMatchObject({
      value: { interruption: { kind: "restarted", lengthMs: 90_000, isEstimated: true } },
    });
  });

  it("takes the database's word where the journal knows less", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.putAway();
    expect(await aDesk().open(anOpening({ elapsedMs: 55_000 }))).toMatchObject({
      value: { elapsedMs: 55_000 },
    });
  });

  it("keeps its running clock when it is opened a second time", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.append({ attemptId, entry: anEntry(1) });
    wait(desk, 3000);
    expect(await desk.open(anOpening())).toEqual(
      ok({ elapsedMs: 3000, journal: [anEntry(1)], isJournalDamaged: false, interruption: null }),
    );
    wait(desk, 1000);
    expect(announcements.at(-1)).toMatchObject({ elapsedMs: 4000 });
  });

  it("stands still once its page is gone, until it is opened again", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.append({ attemptId, entry: anEntry(1) });
    wait(desk, 3000);
    await desk.putAway();
    wait(desk, 600_000);
    expect(await desk.open(anOpening())).toMatchObject({
      value: {
        elapsedMs: 3000,
        journal: [anEntry(1)],
        interruption: { kind: "app-closed", lengthMs: 600_000, wasCounted: false },
      },
    });
  });

  it("does not stand in the way of another one once its page is gone", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.putAway();
    expect(await desk.open(anOpening({ attemptId: anAttemptId(2) }))).toMatchObject({ ok: true });
  });

  it("opens once when it is asked twice at the same moment", async () => {
    const desk = aDesk();
    await Promise.all([desk.open(anOpening()), desk.open(anOpening())]);
    wait(desk, 1000);
    expect(announcements).toHaveLength(1);
  });

  it("does not let another attempt begin beside it", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    expect(await desk.open(anOpening({ attemptId: anAttemptId(2) }))).toMatchObject({
      error: { code: "sitting-already-open" },
    });
    expect(readdirSync(folder)).toEqual([`${attemptId}.journal`]);
  });

  it("does not begin when its journal cannot be written", async () => {
    writeFileSync(join(folder, "taken"), "");
    const desk = aDesk(join(folder, "taken"));
    expect(await desk.open(anOpening())).toMatchObject({
      error: { code: "journal-write-failed" },
    });
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toMatchObject({
      error: { code: "sitting-not-open" },
    });
  });

  it("goes on with what stands before the damage of its journal, and says so once", async () => {
    const first = aDesk();
    await first.open(anOpening());
    await first.append({ attemptId, entry: anEntry(1) });
    await first.putAway();
    appendFileSync(join(folder, `${attemptId}.journal`), "scribble\n");
    const desk = aDesk();
    for (const isJournalDamaged of [true, false]) {
      expect(await desk.open(anOpening())).toMatchObject({
        value: { journal: [anEntry(1)], isJournalDamaged },
      });
      await desk.putAway();
    }
  });
});

describe("closing a sitting", () => {
  it("removes the journal of a finished attempt and makes room for the next", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    expect(await desk.close({ attemptId, isFinished: true })).toEqual(ok({}));
    expect(readdirSync(folder)).toEqual([]);
    expect(await desk.open(anOpening({ attemptId: anAttemptId(2) }))).toMatchObject({ ok: true });
  });

  it("keeps the journal of an attempt that is left, with the clock to the moment", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    pass(700);
    expect(await desk.close({ attemptId, isFinished: false })).toEqual(ok({}));
    expect(await desk.open(anOpening())).toMatchObject({ value: { elapsedMs: 700 } });
  });

  it("stops the clock", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    await desk.close({ attemptId, isFinished: false });
    wait(desk, 5000);
    expect(announcements).toEqual([]);
  });

  it("removes the journal that a crash left of an attempt finished just before", async () => {
    await aDesk().open(anOpening());
    const next = aDesk();
    expect(await next.close({ attemptId, isFinished: true })).toEqual(ok({}));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([true, false])(
    "answers that no such sitting is open (finished: %s)",
    async (isFinished) => {
      expect(await aDesk().close({ attemptId, isFinished })).toMatchObject({
        error: { code: "sitting-not-open" },
      });
    },
  );

  it("at the end of the app keeps the journal and lets go of it", async () => {
    const desk = aDesk();
    await desk.open(anOpening());
    wait(desk, 2000);
    await desk.putAway();
    const before = readFileSync(join(folder, `${attemptId}.journal`), "utf8");
    expect(before).toContain('"elapsedMs":2000');
    expect(await desk.append({ attemptId, entry: anEntry(1) })).toMatchObject({
      error: { code: "sitting-not-open" },
    });
    expect(reports).toEqual([]);
  });
});
