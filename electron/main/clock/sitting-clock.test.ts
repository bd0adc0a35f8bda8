import { describe, expect, it } from "vitest";
import { aLedger, aSample } from "../testing/sitting-samples.ts";
import { startSittingClock, type ClockAnnouncement } from "./sitting-clock.ts";

/** A running clock over a machine whose time the test moves; every step lets the regular tick fire once. */
function aClock(timeLimitMs: number | null = 10_000) {
  const announcements: ClockAnnouncement[] = [];
  let sample = aSample();
  let fire: (() => void) | null = null;
  const clock = startSittingClock({
    ledger: aLedger({ timeLimitMs }),
    takeSample: () => sample,
    repeat: (run) => {
      fire = run;
      return () => {
        fire = null;
      };
    },
    announce: (announcement) => announcements.push(announcement),
  });
  const step = (bootMs: number, wallMs = bootMs): void => {
    sample = { ...sample, bootMs: sample.bootMs + bootMs, wallMs: sample.wallMs + wallMs };
    fire?.();
  };
  return { clock, announcements, step };
}

describe("startSittingClock", () => {
  it("announces itself about twice a second, though it looks four times", () => {
    const { announcements, step } = aClock();
    for (let tick = 0; tick < 16; tick += 1) step(tick % 2 === 0 ? 240 : 260);
    expect(announcements).toEqual(
      [500, 1000, 1500, 2000, 2500, 3000, 3500, 4000].map((elapsedMs) => ({
        elapsedMs,
        isExpired: false,
        interruption: null,
      })),
    );
  });

  it("announces at once that time has run out, at exactly the limit, and goes on saying so", () => {
    const { announcements, step } = aClock(1100);
    step(1000);
    step(250);
    step(1000);
    expect(announcements.slice(1)).toEqual([
      { elapsedMs: 1100, isExpired: true, interruption: null },
      { elapsedMs: 1100, isExpired: true, interruption: null },
    ]);
  });

  it("announces at once, and once, that the computer slept", () => {
    const { announcements, step } = aClock(null);
    step(250);
    step(3_600_000);
    step(250);
    expect(announcements).toHaveLength(1);
    expect(announcements[0]).toMatchObject({
      isExpired: false,
      interruption: { kind: "suspended", wasCounted: false },
    });
  });

  it("announces at once that the system clock was changed, and counts nothing for it", () => {
    const { clock, announcements, step } = aClock(null);
    step(250, 3_600_250);
    expect(announcements).toMatchObject([{ interruption: { kind: "clock-changed" } }]);
    expect(clock.ledger().elapsedMs).toBe(250);
  });

  it("stands still while paused, and announces itself again only half a second after it runs on", () => {
    const { clock, announcements, step } = aClock(null);
    step(250);
    expect(clock.pause()).toBe(true);
    step(3_600_000);
    expect(announcements).toEqual([]);
    expect(clock.unpause()).toMatchObject({ kind: "paused", lengthMs: 3_600_000 });
    expect(clock.unpause()).toBeNull();
    for (let tick = 0; tick < 2; tick += 1) step(250);
    expect(announcements).toMatchObject([{ elapsedMs: 750, interruption: null }]);
  });

  it("runs on where it should pause with no time left", () => {
    const { clock, announcements, step } = aClock(1000);
    step(1000);
    expect(clock.pause()).toBe(false);
    expect(clock.isPaused()).toBe(false);
    expect(announcements).toMatchObject([{ isExpired: true }]);
  });

  it("stands still once it is stopped", () => {
    const { clock, announcements, step } = aClock();
    clock.stop();
    step(5000);
    expect(announcements).toEqual([]);
    expect(clock.ledger().elapsedMs).toBe(0);
  });
});
