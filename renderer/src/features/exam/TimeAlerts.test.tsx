// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { TimeAlerts } from "./TimeAlerts.tsx";

const MINUTE_MS = 60_000;
const LIMIT_MS = 90 * MINUTE_MS;
const STEP_MS = 5000;
const SPEAKING = "[role='status'], [role='alert'], [aria-live]:not([aria-live='off'])";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What is spoken unasked in a sitting that goes by, and what stands in the notice at each change. */
function sitThrough(): { readonly spoken: readonly string[]; readonly notices: readonly string[] } {
  let elapsedMs = 0;
  const { clock } = aBlueprint({
    clock: { reappearsAtMinutesLeft: 5, noticesAtMinutesLeft: [30, 5] },
  });
  const { container } = render(
    <TimeAlerts
      exam={{
        code: "TST-01",
        mockName: "Mock 1",
        timeLimitMs: LIMIT_MS,
        clockRules: clock,
        countsAway: false,
        canPause: false,
        asksConfidence: false,
        bank: null,
      }}
      elapsedNowMs={() => elapsedMs}
    />,
  );
  const read = (selector: string) =>
    [...container.querySelectorAll(selector)].map((element) => element.textContent).join();
  const spoken: string[] = [];
  const notices: string[] = [];
  while (elapsedMs < LIMIT_MS) {
    elapsedMs += STEP_MS;
    act(() => {
      vi.advanceTimersByTime(STEP_MS);
    });
    if (read(SPEAKING) !== (spoken.at(-1) ?? "")) spoken.push(read(SPEAKING));
    if (read("aside") !== (notices.at(-1) ?? "")) notices.push(read("aside"));
  }
  return { spoken, notices };
}

describe("a sitting of 90 minutes", () => {
  it("speaks of the time four times in all, and shows a notice at the exam's two moments", () => {
    expect(sitThrough()).toEqual({
      spoken: ["30 minutes left", "10 minutes left", "5 minutes left", "1 minute left"],
      notices: ["The last 30 minutes have begun.", "The last 5 minutes have begun."],
    });
  });
});
