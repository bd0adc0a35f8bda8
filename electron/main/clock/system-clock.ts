import { readFileSync } from "node:fs";
import { uptime } from "node:os";
import type { ClockSample } from "../../../shared/exam/clock-ledger.ts";

/** What the machine says about time; given as functions so that each system can be tested on any. */
export interface TimeSources {
  readonly platform: NodeJS.Platform;
  readonly uptimeSeconds: () => number;
  readonly monotonicNanoseconds: () => bigint;
  readonly wallMs: () => number;
  /** Linux' name for this boot, or null where the kernel tells none. */
  readonly kernelBootId: () => string | null;
}

const BOOT_TIME_GRAIN_MS = 10_000;

const machine: TimeSources = {
  platform: process.platform,
  uptimeSeconds: uptime,
  monotonicNanoseconds: () => process.hrtime.bigint(),
  wallMs: () => Date.now(),
  kernelBootId: () => {
    try {
      return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    } catch {
      return null;
    }
  },
};

/**
 * Takes samples of a clock that counts sleep and ignores changes of the wall clock. Which clock does so differs:
 * `os.uptime` on Linux and Windows; on macOS that one follows the wall clock, and `process.hrtime` counts sleep.
 */
export function createSystemClock(sources: TimeSources = machine): () => ClockSample {
  const bootMs = (): number =>
    sources.platform === "darwin"
      ? Number(sources.monotonicNanoseconds() / 1000n) / 1000
      : sources.uptimeSeconds() * 1000;
  // Read once: no process outlives its boot, and the rounded boot time would follow a changed wall clock.
  const bootId =
    (sources.platform === "linux" ? sources.kernelBootId() : null) ?? roundedBootTime();
  function roundedBootTime(): string {
    const grains = Math.round((sources.wallMs() - bootMs()) / BOOT_TIME_GRAIN_MS);
    return `booted-${String(grains * BOOT_TIME_GRAIN_MS)}`;
  }
  return () => ({ bootId, bootMs: bootMs(), wallMs: sources.wallMs() });
}
