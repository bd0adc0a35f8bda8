import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IpcEvent } from "../../../shared/ipc/contract.ts";
import type { Listen } from "./bridge.ts";
import { createExamClock, MAX_EXTRAPOLATION_MS } from "./exam-clock.ts";
import { createBridgeFake } from "./bridge.fake.ts";
import { newAttemptId } from "./random-seed.ts";

const attemptId = newAttemptId();

/** A clock that starts at 10 s of exam time, with a main process and a stopwatch that the test drives. */
function aClock() {
  const main = createBridgeFake();
  // The same types as the bridge's own `listen`, without a window.
  const listen: Listen = (event, listener) =>
    main.bridge.on(event, listener as (payload: unknown) => void);
  let nowMs = 500;
  const clock = createExamClock({
    attemptId,
    elapsedMs: 10_000,
    listen,
    monotonicNowMs: () => nowMs,
  });
  return {
    clock,
    main,
    pass: (ms: number) => {
      nowMs += ms;
    },
    tick: (tick: Partial<IpcEvent<"clock:ticked">>) => {
      main.emit("clock:ticked", {
        attemptId,
        elapsedMs: 11_000,
        isExpired: false,
        interruption: null,
        ...tick,
      });
    },
  };
}

describe("exam time in the renderer", () => {
  it("starts from what opening the sitting answered, and counts on", () => {
    const { clock, pass } = aClock();
    expect(clock.elapsedNowMs()).toBe(10_000);
    pass(750);
    expect(clock.elapsedNowMs()).toBe(10_750);
  });

  it("follows every tick, whatever it had counted itself", () => {
    const { clock, pass, tick } = aClock();
    pass(1400);
    tick({ elapsedMs: 11_000 });
    expect(clock.elapsedNowMs()).toBe(11_000);
    pass(200);
    expect(clock.elapsedNowMs()).toBe(11_200);
  });

  it("never runs more than two seconds ahead of the main process", () => {
    // A laptop that slept must not come back with the sleep counted.
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 5_400_000 }), (gapMs, elapsedMs) => {
        const { clock, pass, tick } = aClock();
        tick({ elapsedMs });
        pass(gapMs);
        expect(clock.elapsedNowMs()).toBe(elapsedMs + Math.min(gapMs, MAX_EXTRAPOLATION_MS));
      }),
    );
  });

  it("stands still while paused, and runs on from what the main process says", () => {
    const { clock, pass, tick } = aClock();
    pass(1200);
    clock.standStill(10_900);
    pass(3_600_000);
    expect(clock.elapsedNowMs()).toBe(10_900);
    clock.runOn(10_900);
    pass(300);
    expect(clock.elapsedNowMs()).toBe(11_200);
    tick({ elapsedMs: 11_300 });
    expect(clock.elapsedNowMs()).toBe(11_300);
  });

  it("ignores the ticks of another attempt", () => {
    const { clock, tick } = aClock();
    tick({ attemptId: newAttemptId(), elapsedMs: 99_000, isExpired: true });
    expect(clock.getReading()).toEqual({ elapsedMs: 10_000, isExpired: false, interruption: null });
  });
});

describe("what the clock tells its listeners", () => {
  it("is the expiry and the interruption of each tick", () => {
    const { clock, tick } = aClock();
    const interruption = {
      kind: "suspended",
      atElapsedMs: 11_000,
      lengthMs: 60_000,
      isEstimated: false,
      wasCounted: false,
    } as const;
    const heard: unknown[] = [];
    const stop = clock.subscribe(() => heard.push(clock.getReading()));
    tick({ interruption });
    tick({ elapsedMs: 12_000, isExpired: true });
    stop();
    tick({ elapsedMs: 13_000 });

    expect(heard).toEqual([
      { elapsedMs: 11_000, isExpired: false, interruption },
      { elapsedMs: 12_000, isExpired: true, interruption: null },
    ]);
  });

  it("is the same object until the next tick, so that React does not draw in circles", () => {
    const { clock, tick, pass } = aClock();
    tick({});
    const reading = clock.getReading();
    pass(900);
    expect(clock.getReading()).toBe(reading);
  });

  it("ends with the sitting", () => {
    const { clock, main } = aClock();
    clock.stop();
    expect(main.listenerCount("clock:ticked")).toBe(0);
  });
});
