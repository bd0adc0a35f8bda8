// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { anExam, openDialog, press, type } from "./an-exam.fake.tsx";

afterEach(cleanup);

const LIMIT_MS = 600_000;

describe("ending", () => {
  it("counts what is open before it ends, and can be called off", async () => {
    const { store } = await anExam();
    await type("b{Enter}abc{Control>}d{/Control}{Control>}e{/Control}");
    await press("End exam");
    expect(screen.getByRole("alertdialog").textContent).toMatch(
      /2 questions are not answered\.1 answer has too few or too many parts.*1 question is still flagged/,
    );
    await press("Go on working");
    expect(store.getState().session.status).toBe("in-progress");
  });

  it("leads to the result once that is stored, and once only", async () => {
    const { finishes, onFinished, open } = await anExam();
    await type("{Control>}e{/Control}");
    await press("End exam");
    await userEvent.click(
      within(screen.getByRole("alertdialog")).getByRole("button", { name: "End exam" }),
    );
    expect(onFinished).not.toHaveBeenCalled();
    await finishes();
    await expect.poll(() => onFinished.mock.calls).toEqual([[open.attemptId]]);
  });

  it("says that time is up, under an open dialog too, and lets the candidate read that", async () => {
    const { clock, finishes, onFinished, open } = await anExam();
    await type("{Control>}g{/Control}");
    expect(openDialog()).toBeTruthy();
    clock.tick({ elapsedMs: LIMIT_MS, isExpired: true });
    const heading = await screen.findByRole("heading", { name: "Time is up" });
    expect(openDialog()).toBeNull();
    expect(document.activeElement).toBe(heading);
    await finishes();
    await userEvent.click(await screen.findByRole("button", { name: "See your result" }));
    expect(onFinished.mock.calls).toEqual([[open.attemptId]]);
  });

  it("says when the result cannot be stored, and tries again", async () => {
    const { clock, database, reaches, finishes } = await anExam();
    database.finish = "storage-full";
    clock.tick({ elapsedMs: LIMIT_MS, isExpired: true });
    await reaches("not-saved");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The disk of this computer is full.");
    database.finish = null;
    await press("Try again");
    await finishes();
    expect(await screen.findByRole("button", { name: "See your result" })).toBeTruthy();
  });
});

describe("saving", () => {
  it("says in a sentence that an answer is not saved, and when it is again", async () => {
    const { database, reaches } = await anExam();
    expect(screen.getByText("Saved")).toBeTruthy();
    database.appendEvent = "storage-full";
    await type("b");
    await reaches("not-saved");
    const sentence = await screen.findByText(/The disk of this computer is full\./);
    expect(sentence.closest("[role=status]")).toBeTruthy();
    expect(screen.queryByText("Saved")).toBeNull();
    database.appendEvent = null;
    await press("Try now");
    expect(await screen.findByText("Saved")).toBeTruthy();
  });

  it("lets nobody leave with an answer that is not saved", async () => {
    const { database, reaches, onLeave } = await anExam();
    database.appendEvent = "storage-full";
    await type("b");
    await reaches("not-saved");
    await press("Leave for now");
    expect(openDialog()?.textContent).toContain("would lose them");
    await press("Stay");
    database.appendEvent = null;
    await press("Try now");
    await reaches("saved");
    await press("Leave for now");
    await press("Leave");
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
