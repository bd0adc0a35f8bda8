// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { anExam, openDialog, press, type } from "./an-exam.fake.tsx";

afterEach(cleanup);

async function expectQuestion(number: number) {
  const name = new RegExp(`^Question ${number} of 4`);
  const heading = await screen.findByRole("heading", { name });
  // A dialog that closes gives the focus back a frame later; it must not take it from the stem.
  await expect.poll(openDialog).toBeNull();
  await expect.poll(() => document.activeElement).toBe(heading);
}

describe("moving between questions", () => {
  it("puts the focus on the stem each time, by mouse and by keyboard", async () => {
    await anExam();
    await expectQuestion(1);
    await press("Next");
    await expectQuestion(2);
    await type("{Enter}");
    await expectQuestion(3);
    await type("{Shift>}{Enter}{/Shift}");
    await expectQuestion(2);
    await press("Previous");
    await expectQuestion(1);
  });

  it("shows on each question only its own answer", async () => {
    await anExam();
    await type("b");
    await press("Next");
    expect(screen.queryByRole("checkbox", { checked: true })).toBeNull();
    await press("Previous");
    expect(screen.getByRole("radio", { name: "B Part b" })).toHaveProperty("checked", true);
  });

  it("does not go on twice while a key is held down", async () => {
    await anExam();
    await type("{Enter>3/}");
    await expectQuestion(2);
  });

  it("goes to the review list after the last question", async () => {
    const { store } = await anExam();
    store.getState().dispatch({ type: "moved", position: 3 });
    await expectQuestion(4);
    await press("Review");
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { name: "Review before you end" }),
    );
  });

  it("shows nothing that would give a key away", async () => {
    const { store } = await anExam();
    for (const position of [1, 2, 3]) {
      expect(document.body.textContent).not.toMatch(/Because of|What fits|docs\.example/);
      store.getState().dispatch({ type: "moved", position });
      await expectQuestion(position + 1);
    }
  });
});

describe("Enter", () => {
  it("leaves Enter to the button that has the focus", async () => {
    const { store } = await anExam();
    screen.getByRole("button", { name: "Flag" }).focus();
    await type("{Enter}");
    expect(store.getState().session).toMatchObject({ position: 0 });
    expect(screen.getByRole("button", { name: "Flag", pressed: true })).toBeTruthy();
  });
});

describe("flags and overviews", () => {
  it("flags by button and by key, and says so to those who cannot see it", async () => {
    await anExam();
    await press("Flag");
    expect(screen.getByRole("button", { name: "Flag", pressed: true })).toBeTruthy();
    await type("{Control>}d{/Control}");
    expect(screen.getByRole("button", { name: "Flag", pressed: false })).toBeTruthy();
    expect(screen.getByText("No longer flagged")).toBeTruthy();
  });

  it("shows the state of every question in the navigator and goes where one picks", async () => {
    await anExam();
    await type("b{Enter}a{Control>}d{/Control}{Enter}{Control>}g{/Control}");
    const names = screen.getAllByRole("option").map((option) => option.getAttribute("aria-label"));
    expect(names).toEqual([
      "Question 1: answered",
      "Question 2: partly, flagged",
      "Question 3: not answered",
      "Question 4: not seen",
    ]);
    await userEvent.click(screen.getByRole("option", { name: "Question 2: partly, flagged" }));
    await expectQuestion(2);
  });

  it("does nothing by key to the question under a dialog", async () => {
    const { responseTo } = await anExam();
    await press("Keys");
    expect(screen.getByRole("dialog", { name: "Keys" })).toBeTruthy();
    await type("b{Control>}d{/Control}");
    expect(responseTo("q-single")).toBeNull();
    await type("{Escape}");
    expect(screen.getByRole("button", { name: "Flag", pressed: false })).toBeTruthy();
  });

  it("filters the review list with counts, and leads to a question and back", async () => {
    await anExam();
    await type("b{Enter}{Control>}d{/Control}{Control>}e{/Control}");
    await userEvent.click(screen.getByRole("button", { name: /^Incomplete/ }));
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: /^Flagged/ }));
    const list = screen.getByRole("list", { name: "Questions" });
    expect(within(list).getByRole("button").textContent).toBe(
      "2Which one fits?Not answeredFlagged",
    );
    await userEvent.click(screen.getByRole("button", { name: /^All/ }));
    await press("Back to question 2");
    await expectQuestion(2);
    await press("Review list");
    await userEvent.click(screen.getByRole("button", { name: /^4/ }));
    await expectQuestion(4);
  });

  it("says what an empty filter means", async () => {
    await anExam();
    await type("{Control>}e{/Control}");
    await userEvent.click(screen.getByRole("button", { name: /^Flagged/ }));
    expect(screen.getByText("No question is flagged.")).toBeTruthy();
  });
});
