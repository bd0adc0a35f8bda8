// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { anExam, openDialog, press, type } from "./an-exam.fake.tsx";
import { aRelaxedAttempt } from "./sitting.fake.ts";

afterEach(cleanup);

async function aPausedExam() {
  const exam = await anExam({ open: aRelaxedAttempt() });
  exam.main.pausesAtMs = 60_000;
  await press("Pause");
  await exam.becomes("paused");
  return exam;
}

describe("pausing", () => {
  it("is offered in a relaxed mock alone", async () => {
    const exam = await anExam();
    expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
    await type("{Control>}b{/Control}");
    expect(exam.store.getState().pauseState.status).toBe("running");
  });

  it("covers the question: nothing of it is left in the page, and the time left stands still", async () => {
    await anExam({ open: aRelaxedAttempt() });
    const text = screen.getByRole("heading", { level: 1 }).textContent;
    cleanup();
    await aPausedExam();
    const heading = await screen.findByRole("heading", { name: "Paused" });
    expect(document.activeElement).toBe(heading);
    expect(document.body.textContent).not.toContain(text.replace("Question 1 of 4. ", ""));
    expect(screen.queryByRole("radio")).toBeNull();
    expect(await screen.findByText(/stands still with 0:09:00 left/)).toBeTruthy();
  });

  it("leaves no key but that of its buttons", async () => {
    const { store } = await aPausedExam();
    await type("a{Enter}{Control>}g{/Control}{Control>}d{/Control}{Control>}e{/Control}?");
    expect(openDialog()).toBeNull();
    expect(store.getState().session).toMatchObject({ position: 0, view: "question" });
    expect([...store.getState().session.items.values()].some((item) => item.isFlagged)).toBe(false);
    await type("{Control>}b{/Control}");
    expect(store.getState().pauseState.status).toBe("paused");
  });

  it("ends at the question, with the focus on it and the answer there", async () => {
    const exam = await anExam({ open: aRelaxedAttempt() });
    await type("b{Control>}b{/Control}");
    await exam.becomes("paused");
    await press("Go on");
    await exam.becomes("running");
    expect(document.activeElement).toBe(
      await screen.findByRole("heading", { name: /^Question 1 of 4/ }),
    );
    expect(screen.getByRole("radio", { checked: true })).toBeTruthy();
  });

  it("can be left from, after the usual question", async () => {
    const { onLeave } = await aPausedExam();
    await press("Leave for now");
    await press("Leave");
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("that fails says so in a line that can be dismissed", async () => {
    const exam = await anExam({ open: aRelaxedAttempt() });
    exam.main.pauseCode = "internal";
    await press("Pause");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^The exam was not paused/);
    await press("Dismiss");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
