import { describe, expect, it } from "vitest";
import { createDrivenClock } from "./driven-clock.ts";
import { exposeTestHooks } from "./expose-test-hooks.ts";
import { aSample } from "./sitting-samples.ts";

describe("the test hooks", () => {
  it("let time go by in steps that no rule takes for sleep, ticking at each", () => {
    const clock = createDrivenClock(() => aSample({ bootMs: 0, wallMs: 0 }));
    const seen: number[] = [];
    exposeTestHooks(clock, () => seen.push(clock.takeSample().bootMs));
    const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
    expect(hooks).toHaveProperty("advanceClock");
    (hooks as { advanceClock: (ms: number) => void }).advanceClock(2500);
    expect(seen).toEqual([1000, 2000, 2500]);
    expect(clock.takeSample().wallMs).toBe(2500);
  });

  it("let the computer sleep in one step, and set the system clock without any time going by", () => {
    const clock = createDrivenClock(() => aSample({ bootMs: 0, wallMs: 0 }));
    const seen: unknown[] = [];
    exposeTestHooks(clock, () => {
      const { bootMs, wallMs } = clock.takeSample();
      seen.push({ bootMs, wallMs });
    });
    const hooks: unknown = Reflect.get(globalThis, "rehearsalTest");
    (hooks as { sleep: (ms: number) => void }).sleep(60_000);
    (hooks as { setSystemClock: (ms: number) => void }).setSystemClock(-5000);
    expect(seen).toEqual([
      { bootMs: 60_000, wallMs: 60_000 },
      { bootMs: 60_000, wallMs: 55_000 },
    ]);
  });
});
