import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isClockExpired,
  MAX_TICK_GAP_MS,
  resumeClock,
  startClock,
  tickClock,
  unpauseClock,
  type ClockLedger,
  type ClockSample,
} from "./clock-ledger.ts";

const LIMIT_MS = 90 * 60_000;
const WALL_MS = 1_800_000_000_000;
const HOUR_MS = 3_600_000;

/** A sample so many ms after the start by the boot clock, with the system clock off by `wallShiftMs`. */
function at(bootMs: number, wallShiftMs = 0, bootId = "boot-1"): ClockSample {
  return { bootId, bootMs: 50_000 + bootMs, wallMs: WALL_MS + bootMs + wallShiftMs };
}

function started(changes: Partial<ClockLedger> = {}): ClockLedger {
  return startClock({ timeLimitMs: LIMIT_MS, countsSleep: false, elapsedMs: 0, ...changes }, at(0));
}

describe("startClock", () => {
  it("goes on from the exam time used so far", () => {
    const { ledger } = tickClock(started({ elapsedMs: 7000 }), at(250));
    expect(ledger.elapsedMs).toBe(7250);
  });

  it("never starts past the limit or before zero", () => {
    expect(started({ elapsedMs: LIMIT_MS + 5 }).elapsedMs).toBe(LIMIT_MS);
    expect(started({ elapsedMs: -5 }).elapsedMs).toBe(0);
  });
});

describe("tickClock", () => {
  it("counts the time between two samples by the boot clock", () => {
    expect(tickClock(started(), at(250))).toEqual({
      ledger: { ...started(), elapsedMs: 250, last: at(250) },
      interruption: null,
    });
  });

  it("counts nothing for the same sample again", () => {
    const once = tickClock(started(), at(250)).ledger;
    expect(tickClock(once, at(250))).toEqual({ ledger: once, interruption: null });
  });

  it("counts nothing when the boot clock goes back, and goes on from there", () => {
    const before = tickClock(started(), at(4000)).ledger;
    const back = tickClock(before, { ...at(1000), wallMs: WALL_MS + 4100 });
    expect(back.ledger.elapsedMs).toBe(4000);
    expect(back.interruption).toBeNull();
    expect(tickClock(back.ledger, { ...at(1250), wallMs: WALL_MS + 4350 }).ledger.elapsedMs).toBe(
      4250,
    );
  });

  it("counts the longest ordinary gap whole", () => {
    expect(tickClock(started(), at(MAX_TICK_GAP_MS))).toMatchObject({
      ledger: { elapsedMs: MAX_TICK_GAP_MS },
      interruption: null,
    });
  });

  it("takes a longer gap as sleep from end to end, which costs no exam time", () => {
    const woken = tickClock(started(), at(HOUR_MS));
    expect(woken.ledger.elapsedMs).toBe(0);
    expect(woken.interruption).toEqual({
      kind: "suspended",
      atElapsedMs: 0,
      lengthMs: HOUR_MS,
      isEstimated: false,
      wasCounted: false,
    });
    expect(tickClock(woken.ledger, at(HOUR_MS + 250)).ledger.elapsedMs).toBe(250);
  });

  it("counts sleep where the exam's conditions say so", () => {
    const woken = tickClock(started({ countsSleep: true }), at(HOUR_MS));
    expect(woken.ledger.elapsedMs).toBe(HOUR_MS);
    expect(woken.interruption).toMatchObject({ kind: "suspended", wasCounted: true });
  });

  it.each([
    ["forward", HOUR_MS],
    ["back", -HOUR_MS],
  ])("notices a system clock set %s and counts none of it", (_, shiftMs) => {
    const changed = tickClock(started(), at(250, shiftMs));
    expect(changed.ledger.elapsedMs).toBe(250);
    expect(changed.interruption).toEqual({
      kind: "clock-changed",
      atElapsedMs: 250,
      lengthMs: shiftMs,
      isEstimated: false,
      wasCounted: false,
    });
    expect(tickClock(changed.ledger, at(500, shiftMs)).interruption).toBeNull();
  });

  it("does not count a changed system clock even where sleep counts", () => {
    const changed = tickClock(started({ countsSleep: true }), at(250, HOUR_MS));
    expect(changed).toMatchObject({
      ledger: { elapsedMs: 250 },
      interruption: { wasCounted: false },
    });
  });

  it("lets the system clock be corrected by up to two seconds without a word", () => {
    expect(tickClock(started(), at(250, 2000)).interruption).toBeNull();
    expect(tickClock(started(), at(250, -2000)).interruption).toBeNull();
    expect(tickClock(started(), at(250, 2001)).interruption?.kind).toBe("clock-changed");
  });

  it("speaks of sleep when the system clock changed during it", () => {
    expect(tickClock(started(), at(HOUR_MS, HOUR_MS)).interruption?.kind).toBe("suspended");
  });
});

describe("resumeClock", () => {
  const saved = tickClock(started(), at(4000)).ledger;

  it("counts nothing while the app was closed, and tells the gap by the boot clock", () => {
    const resumed = resumeClock(saved, at(64_000, -HOUR_MS));
    expect(resumed.ledger).toEqual({ ...saved, last: at(64_000, -HOUR_MS) });
    expect(resumed.interruption).toEqual({
      kind: "app-closed",
      atElapsedMs: 4000,
      lengthMs: 60_000,
      isEstimated: false,
      wasCounted: false,
    });
    expect(tickClock(resumed.ledger, at(64_250, -HOUR_MS)).ledger.elapsedMs).toBe(4250);
  });

  it("estimates the gap by the system clock after a restart of the machine", () => {
    const resumed = resumeClock(saved, { bootId: "boot-2", bootMs: 20, wallMs: WALL_MS + 304_000 });
    expect(resumed.ledger.elapsedMs).toBe(4000);
    expect(resumed.interruption).toEqual({
      kind: "restarted",
      atElapsedMs: 4000,
      lengthMs: 300_000,
      isEstimated: true,
      wasCounted: false,
    });
  });

  it("never takes a gap as negative", () => {
    const clockSetBack = { bootId: "boot-2", bootMs: 20, wallMs: WALL_MS - HOUR_MS };
    expect(resumeClock(saved, clockSetBack).interruption.lengthMs).toBe(0);
    expect(resumeClock(saved, at(3000)).interruption.lengthMs).toBe(0);
  });

  it("counts the gap up to the time limit where sleep counts", () => {
    const strict = { ...saved, countsSleep: true };
    expect(resumeClock(strict, at(64_000)).ledger.elapsedMs).toBe(64_000);
    const dayLater = resumeClock(strict, at(24 * HOUR_MS, 0, "boot-2"));
    expect(dayLater.ledger.elapsedMs).toBe(LIMIT_MS);
    expect(dayLater.interruption).toMatchObject({ kind: "restarted", wasCounted: true });
    expect(isClockExpired(dayLater.ledger)).toBe(true);
  });
});

describe("unpauseClock", () => {
  const paused = tickClock(started({ countsSleep: true }), at(4000)).ledger;

  it("makes the pause an interruption that is exact and never counted, even where sleep counts", () => {
    const unpaused = unpauseClock(paused, at(24 * HOUR_MS));
    expect(unpaused.ledger).toEqual({ ...paused, last: at(24 * HOUR_MS) });
    expect(unpaused.interruption).toEqual({
      kind: "paused",
      atElapsedMs: 4000,
      lengthMs: 24 * HOUR_MS - 4000,
      isEstimated: false,
      wasCounted: false,
    });
  });

  it("runs on from the moment it is unpaused, whatever became of the system clock meanwhile", () => {
    const { ledger } = unpauseClock(paused, at(64_000, -HOUR_MS));
    expect(tickClock(ledger, at(64_250, -HOUR_MS))).toMatchObject({
      ledger: { elapsedMs: 4250 },
      interruption: null,
    });
  });

  it("never takes a pause as negative", () => {
    expect(unpauseClock(paused, at(1000)).interruption.lengthMs).toBe(0);
  });
});

describe("isClockExpired", () => {
  it("is true from the very limit on", () => {
    expect(isClockExpired(started({ elapsedMs: LIMIT_MS - 1 }))).toBe(false);
    expect(isClockExpired(started({ elapsedMs: LIMIT_MS }))).toBe(true);
  });

  it("is never true for an untimed sitting", () => {
    const untimed = started({ timeLimitMs: null, elapsedMs: 1e12 });
    expect(tickClock(untimed, at(250)).ledger.elapsedMs).toBe(1e12 + 250);
    expect(isClockExpired(untimed)).toBe(false);
  });
});

describe("the clock, whatever the machine does", () => {
  const anyStep = fc.record({
    does: fc.constantFrom("tick", "pause", "resume", "reboot"),
    bootStepMs: fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: -20_000, max: 20_000 }),
      fc.integer({ min: 0, max: 10 * HOUR_MS }),
    ),
    wallShiftMs: fc.oneof(fc.constant(0), fc.integer({ min: -HOUR_MS, max: HOUR_MS })),
  });
  type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

  /** Every ledger along the way, and all interruptions. */
  function run(ledger: ClockLedger, steps: readonly Step[]) {
    const ledgers = [ledger];
    const interruptions = [];
    for (const { does, bootStepMs, wallShiftMs } of steps) {
      const current = ledgers.at(-1) ?? ledger;
      const { bootId, bootMs, wallMs } = current.last;
      const wall = wallMs + bootStepMs + wallShiftMs;
      const reading =
        does === "tick"
          ? tickClock(current, { bootId, bootMs: bootMs + bootStepMs, wallMs: wall })
          : does === "pause"
            ? unpauseClock(current, { bootId, bootMs: bootMs + bootStepMs, wallMs: wall })
            : resumeClock(current, {
                bootId: does === "reboot" ? `${bootId}+` : bootId,
                bootMs: does === "reboot" ? 10 : bootMs + bootStepMs,
                wallMs: wall,
              });
      ledgers.push(reading.ledger);
      if (reading.interruption !== null) interruptions.push(reading.interruption);
    }
    return { ledgers, interruptions };
  }

  it("never runs back and never past the limit", () => {
    fc.assert(
      fc.property(fc.array(anyStep), fc.boolean(), (steps, countsSleep) => {
        const { ledgers } = run(started({ countsSleep, timeLimitMs: 30_000 }), steps);
        for (const [index, ledger] of ledgers.entries()) {
          expect(ledger.elapsedMs).toBeGreaterThanOrEqual(ledgers[index - 1]?.elapsedMs ?? 0);
          expect(ledger.elapsedMs).toBeLessThanOrEqual(30_000);
        }
      }),
    );
  });

  it("accounts for every millisecond of the boot clock: as exam time, or as an interruption that was not counted", () => {
    const forward = anyStep.filter(({ does, bootStepMs }) => does !== "reboot" && bootStepMs >= 0);
    fc.assert(
      fc.property(fc.array(forward), fc.boolean(), (steps, countsSleep) => {
        const { ledgers, interruptions } = run(started({ countsSleep, timeLimitMs: null }), steps);
        const uncountedMs = interruptions
          .filter(({ kind, wasCounted }) => kind !== "clock-changed" && !wasCounted)
          .reduce((sum, { lengthMs }) => sum + lengthMs, 0);
        const passedMs = steps.reduce((sum, { bootStepMs }) => sum + bootStepMs, 0);
        expect((ledgers.at(-1)?.elapsedMs ?? 0) + uncountedMs).toBe(passedMs);
      }),
    );
  });

  it("gives the same exam time whatever the system clock says", () => {
    fc.assert(
      fc.property(fc.array(anyStep.filter(({ does }) => does !== "reboot")), (steps) => {
        const steady = steps.map((step) => ({ ...step, wallShiftMs: 0 }));
        expect(run(started(), steps).ledgers.at(-1)?.elapsedMs).toBe(
          run(started(), steady).ledgers.at(-1)?.elapsedMs,
        );
      }),
    );
  });
});
