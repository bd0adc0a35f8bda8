import { describe, expect, it } from "vitest";
import { createSystemClock, type TimeSources } from "./system-clock.ts";

const sources: TimeSources = {
  platform: "linux",
  uptimeSeconds: () => 100.25,
  monotonicNanoseconds: () => 90_123_456_789n,
  wallMs: () => 1_700_000_104_000,
  kernelBootId: () => "boot-a",
};

describe("createSystemClock", () => {
  it("takes the uptime and the kernel's boot id on Linux, whose hrtime stops in sleep", () => {
    expect(createSystemClock(sources)()).toEqual({
      bootId: "boot-a",
      bootMs: 100_250,
      wallMs: 1_700_000_104_000,
    });
  });

  it("takes hrtime on macOS, whose uptime follows changes of the wall clock", () => {
    expect(createSystemClock({ ...sources, platform: "darwin" })().bootMs).toBe(90_123.456);
  });

  it("names a boot by its time to 10 s where the kernel tells no id, the same for two runs of the app", () => {
    const first = createSystemClock({ ...sources, platform: "win32" });
    const second = createSystemClock({
      ...sources,
      platform: "win32",
      uptimeSeconds: () => 160.25,
      wallMs: () => 1_700_000_164_900,
    });
    expect(first().bootId).toBe("booted-1700000000000");
    expect(second().bootId).toBe(first().bootId);
  });

  it("keeps its boot id when the wall clock is changed while it runs, which is no reboot", () => {
    let wallMs = 1_700_000_000_000;
    const sample = createSystemClock({ ...sources, platform: "win32", wallMs: () => wallMs });
    const before = sample().bootId;
    wallMs += 3_600_000;
    expect(sample().bootId).toBe(before);
  });

  it("reads this very machine", () => {
    const sample = createSystemClock();
    const first = sample();
    expect(first.bootId).not.toBe("");
    expect(sample().bootMs).toBeGreaterThanOrEqual(first.bootMs);
  });
});
