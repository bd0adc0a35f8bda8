// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { anExam, press, type } from "./an-exam.fake.tsx";
import { STEM_TEXT_ID } from "./stem-text-id.ts";

afterEach(cleanup);

function stem(): HTMLElement {
  const element = document.getElementById(STEM_TEXT_ID);
  if (element === null) throw new Error("There is no stem.");
  return element;
}

function highlighted(): readonly string[] {
  return [...stem().querySelectorAll("mark")].map((mark) => mark.textContent);
}

function noteField(): HTMLElement {
  return screen.getByRole("textbox", { name: "Your note" });
}

/** Selects characters of the stem's one paragraph, as a mouse would. */
function select(start: number, end: number): void {
  const [text] = stem().querySelector("p")?.childNodes ?? [];
  if (text === undefined) throw new Error("The stem has no text.");
  document.getSelection()?.setBaseAndExtent(text, start, text, end);
}

describe("highlighting", () => {
  it("marks what is selected in the stem, without the white space around it, and lets go of the selection", async () => {
    await anExam();
    const text = stem().textContent;
    const space = text.indexOf(" ");
    select(0, space + 1);
    await press("Highlight");
    expect(highlighted()).toEqual([text.slice(0, space)]);
    expect(document.getSelection()?.isCollapsed).toBe(true);
    expect(stem().textContent).toBe(text);
  });

  it("takes a highlight away when it is pressed, and stores each change", async () => {
    const { main, reaches } = await anExam();
    select(0, 3);
    await press("Highlight");
    const [mark] = stem().querySelectorAll("mark");
    if (mark !== undefined) await userEvent.click(mark);
    expect(highlighted()).toEqual([]);
    await reaches("saved");
    expect(main.journal.map(({ event }) => event)).toMatchObject([
      { type: "highlighted", ranges: [{ start: 0, end: 3 }] },
      { type: "highlighted", ranges: [] },
    ]);
  });

  it("needs no mouse: the stem lies open word by word, with one tab stop, and Escape gives the focus back", async () => {
    await anExam();
    const words = stem().textContent.split(" ");
    await type("{Control>}u{/Control}");
    const group = within(stem());
    expect(group.getAllByRole("button").map((word) => word.textContent)).toEqual(words);
    expect(group.getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await type(" {Shift>}{ArrowRight}{/Shift}{ArrowRight}");
    expect(group.getAllByRole("button", { pressed: true })).toHaveLength(2);
    expect(document.activeElement).toBe(group.getAllByRole("button")[2]);
    await type("{Escape}");
    expect(highlighted()).toEqual([words.slice(0, 2).join(" ")]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Question/ }));
  });

  it("stays with its question, and the words close when one moves on", async () => {
    await anExam();
    select(0, 3);
    await press("Highlight");
    await press("Highlight");
    expect(within(stem()).queryAllByRole("button")).not.toEqual([]);
    await press("Next");
    expect(within(stem()).queryAllByRole("button")).toEqual([]);
    expect(highlighted()).toEqual([]);
    await press("Previous");
    expect(highlighted()).toHaveLength(1);
  });
});

describe("a note", () => {
  it("opens beside the question with the focus in it, and its key leads back", async () => {
    await anExam();
    await type("{Control>}j{/Control}");
    expect(document.activeElement).toBe(noteField());
    // Letters and Enter are text here, neither answers nor the way on.
    await type("ab{Enter}c");
    expect(noteField()).toHaveProperty("value", "ab\nc");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await type("{Control>}j{/Control}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Question/ }));
  });

  it("is that of the question on screen, and is there again when one comes back", async () => {
    const { store } = await anExam();
    await press("Note");
    await type("Compare with 3");
    await press("Next");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Question/ }));
    expect(noteField()).toHaveProperty("value", "");
    await press("Previous");
    expect(noteField()).toHaveProperty("value", "Compare with 3");
    expect([...store.getState().session.items.values()].map(({ note }) => note)).toEqual([
      "Compare with 3",
      "",
      "",
      "",
    ]);
  });

  it("is shown in words and as a shape in the room, the navigator and the review list", async () => {
    await anExam();
    await press("Note");
    await type("Ask");
    await press("Close the note");
    expect(screen.getByRole("button", { name: "Note, written" })).toBeTruthy();
    await type("{Control>}g{/Control}");
    expect(
      screen.getByRole("option", { name: "Question 1: not answered, with a note" }),
    ).toBeTruthy();
    await type("{Escape}");
    await press("Review list");
    const [first, second] = screen.getAllByRole("listitem");
    expect(first?.textContent).toContain("Note");
    expect(second?.textContent).not.toContain("Note");
    expect(screen.queryByRole("button", { name: /^Note/ })).toBeNull();
  });

  it("counts down its last characters and takes no more than there is room for", async () => {
    await anExam();
    await press("Note");
    await userEvent.paste("x".repeat(1799));
    expect(screen.queryByText(/characters? left/)).toBeNull();
    await userEvent.paste("y");
    expect(screen.getByText("200 characters left")).toBeTruthy();
    await userEvent.paste("z".repeat(500));
    expect(noteField()).toHaveProperty("value.length", 2000);
    expect(screen.getByText("0 characters left")).toBeTruthy();
  });
});
