// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { anOpenAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { anExam, press, type } from "./an-exam.fake.tsx";

afterEach(cleanup);

const MINUTE_MS = 60_000;

describe("the clock in the room", () => {
  const blueprint = aBlueprint({
    clock: { reappearsAtMinutesLeft: 5, noticesAtMinutesLeft: [8, 5] },
  });

  it("shows the time left without speaking it, and speaks it on demand", async () => {
    const { clock } = await anExam();
    const timer = screen.getByRole("timer", { name: "Time left" });
    expect(timer.textContent).toBe("0:10:00");
    expect(timer.getAttribute("aria-live")).toBe("off");
    clock.set(62_000);
    await type("{Control>}t{/Control}");
    expect(screen.getByText("8 minutes and 58 seconds left.")).toBeTruthy();
  });

  it("can be hidden, and comes back in the last minutes", async () => {
    const { clock } = await anExam({ open: anOpenAttempt({ blueprint }) });
    await press("Hide the clock");
    expect(screen.queryByRole("timer")).toBeNull();
    clock.set(5 * MINUTE_MS - 1);
    expect(screen.queryByRole("timer")).toBeNull();
    clock.set(5 * MINUTE_MS);
    expect((await screen.findByRole("timer")).textContent).toBe("0:05:00");
  });

  it("tells of the last minutes in a line that takes no focus and can be dismissed", async () => {
    const { clock } = await anExam({ open: anOpenAttempt({ blueprint }) });
    expect(screen.queryByText(/minutes have begun/)).toBeNull();
    clock.set(2 * MINUTE_MS);
    expect(await screen.findByText("The last 8 minutes have begun.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await press("Dismiss");
    expect(screen.queryByText(/minutes have begun/)).toBeNull();
    clock.set(5 * MINUTE_MS);
    expect(await screen.findByText("The last 5 minutes have begun.")).toBeTruthy();
  });

  it("is spoken by itself only at its four moments", async () => {
    const { clock } = await anExam();
    clock.set(4 * MINUTE_MS);
    expect(screen.queryByText(/minutes left/)).toBeNull();
    clock.set(5 * MINUTE_MS + 1);
    expect((await screen.findByText("5 minutes left")).getAttribute("role")).toBe("status");
    clock.set(9 * MINUTE_MS);
    expect(await screen.findByText("1 minute left")).toBeTruthy();
  });

  it("says that there is no limit where there is none", async () => {
    const conditions = { allowanceId: "untimed", timeLimitMs: null, countsSleep: false };
    const { clock } = await anExam({ open: anOpenAttempt({ conditions }) });
    expect(screen.queryByRole("timer")).toBeNull();
    expect(screen.getByText("Untimed")).toBeTruthy();
    clock.set(61_000);
    await type("{Control>}t{/Control}");
    expect(screen.getByText("Untimed. 1 minute and 1 second used.")).toBeTruthy();
  });
});
