// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import "../css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { aStrikeOut } from "./a-strike-out.fake.ts";
import { someOptions } from "./an-option.fake.ts";
import { MatchingTable } from "./MatchingTable.tsx";
import type { MatchingWords } from "./matching-words.ts";

afterEach(cleanup);

const words: MatchingWords = {
  options: "Options",
  prompts: "Prompts",
  hint: "Drag, press or choose",
  optionHeld: (option) => `Holding ${option}`,
  promptHeld: (number) => `Holding prompt ${number}`,
  placeholder: "Choose a match",
  clear: (prompt) => `Clear: ${prompt}`,
  matched: (number, option) => `${number} is ${option}`,
  cleared: (number) => `${number} is open`,
  putDown: (text) => `${text} put down`,
};

function Asking() {
  const [pairs, setPairs] = useState<Readonly<Record<string, string | null>>>({});
  const [struckIds, setStruckIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <p id="stem">Which drink for which time?</p>
      <p id="how">Match each</p>
      <MatchingTable
        labelledBy="stem"
        describedBy="how"
        prompts={someOptions("Morning", "Evening")}
        options={someOptions("Tea", "Coffee", "Water")}
        matchOf={(prompt) => pairs[prompt] ?? null}
        words={words}
        strike={aStrikeOut(struckIds, setStruckIds)}
        onChange={(prompt, option) => {
          setPairs({ ...pairs, [prompt]: option });
        }}
      />
      <output aria-label="pairs">{JSON.stringify(pairs)}</output>
    </>
  );
}

function pairs(): unknown {
  return JSON.parse(screen.getByRole("status", { name: "pairs" }).textContent);
}
function spoken(): string | undefined {
  return screen.getAllByRole("status").find((status) => status.tagName === "P")?.textContent;
}
const row = (list: "Options" | "Prompts", name: string) =>
  within(screen.getByRole("grid", { name: list })).getByRole("row", { name });
const press = (list: "Options" | "Prompts", name: string) =>
  userEvent.click(within(row(list, name)).getByText(name));
const choice = (prompt: string) =>
  within(row("Prompts", prompt)).getByRole("button", { expanded: false });

describe("matching", () => {
  it("has no match chosen beforehand, and names each choice by its prompt", () => {
    render(<Asking />);
    expect(screen.getByRole("group", { name: "Which drink for which time?" })).toBeTruthy();
    for (const prompt of ["Morning", "Evening"])
      expect(choice(prompt).textContent).toContain("Choose a match");
  });

  it("is done from the list of each prompt, and the same option may serve twice", async () => {
    render(<Asking />);
    for (const prompt of ["Morning", "Evening"]) {
      await userEvent.click(choice(prompt));
      await userEvent.click(screen.getByRole("option", { name: /Tea/ }));
    }
    expect(pairs()).toEqual({ Morning: "Tea", Evening: "Tea" });
  });

  it("closes the list on the choice there is, and goes to an option by its letter", async () => {
    render(<Asking />);
    choice("Morning").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("option", { name: "A Tea" }));
    await userEvent.keyboard("c{Enter}");
    await expect.poll(() => screen.queryByRole("listbox")).toBeNull();
    expect(pairs()).toEqual({ Morning: "Water" });
    await userEvent.click(choice("Morning"));
    expect(document.activeElement).toBe(screen.getByRole("option", { name: "C Water" }));
    await userEvent.click(screen.getByRole("option", { name: "C Water" }));
    await expect.poll(() => screen.queryByRole("listbox")).toBeNull();
    expect(pairs()).toEqual({ Morning: "Water" });
  });

  it("is done by pressing an option and then its prompt", async () => {
    render(<Asking />);
    await press("Options", "Water");
    expect(screen.getAllByText("Holding Water")).toHaveLength(2);
    expect(pairs()).toEqual({});
    await press("Prompts", "Evening");
    expect(pairs()).toEqual({ Evening: "Water" });
    expect(spoken()).toBe("2 is Water");
    // The option was put down with that: the next press begins anew.
    await press("Prompts", "Morning");
    expect(pairs()).toEqual({ Evening: "Water" });
  });

  it("is done by pressing a prompt and then its option", async () => {
    render(<Asking />);
    await press("Prompts", "Morning");
    expect(screen.getAllByText("Holding prompt 1")).toHaveLength(2);
    await press("Options", "Coffee");
    expect(pairs()).toEqual({ Morning: "Coffee" });
  });

  it("changes the mind about what is picked", async () => {
    render(<Asking />);
    await press("Options", "Water");
    await press("Options", "Tea");
    await press("Prompts", "Morning");
    expect(pairs()).toEqual({ Morning: "Tea" });
    await press("Options", "Coffee");
    await press("Options", "Coffee");
    expect(spoken()).toBe("Coffee put down");
    await press("Options", "Coffee");
    await userEvent.keyboard("{Escape}");
    await press("Prompts", "Morning");
    expect(pairs()).toEqual({ Morning: "Tea" });
  });

  it("is done and undone by keyboard alone, and the focus stays in the row", async () => {
    render(<Asking />);
    row("Prompts", "Morning").focus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(pairs()).toEqual({ Morning: "Coffee" });
    // The list gives the focus back only once it is gone, which takes longer on a busy machine.
    await waitFor(() => {
      expect(screen.queryByRole("listbox")).toBeNull();
      expect(document.activeElement).toBe(row("Prompts", "Morning"));
    });
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Clear: Morning" }));
    await userEvent.keyboard("{Enter}");
    expect(pairs()).toEqual({ Morning: null });
    expect(spoken()).toBe("1 is open");
    expect(document.activeElement).toBe(row("Prompts", "Morning"));
  });

  it("is done by keyboard from row to row", async () => {
    render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    row("Prompts", "Morning").focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(pairs()).toEqual({ Evening: "Coffee" });
  });

  it("is done by dragging with the keyboard", async () => {
    render(<Asking />);
    const target = () => document.activeElement?.getAttribute("aria-label");
    row("Options", "Tea").focus();
    await userEvent.tab();
    expect(target()).toBe("Drag Tea");
    await userEvent.keyboard("{Enter}");
    await expect.poll(target).toBe("Drop on Morning");
    await userEvent.keyboard("{ArrowDown}");
    expect(target()).toBe("Drop on Evening");
    await userEvent.keyboard("{Enter}");
    await expect.poll(pairs).toEqual({ Evening: "Tea" });
  });

  it("shows a struck option as such wherever it stands, and leaves its matches", async () => {
    render(<Asking />);
    await press("Options", "Tea");
    await press("Prompts", "Morning");
    await userEvent.click(screen.getByRole("button", { name: "Strike out Tea" }));
    expect(pairs()).toEqual({ Morning: "Tea" });
    expect(choice("Morning").textContent).toContain("Tea, struck out");
    await userEvent.click(choice("Evening"));
    expect(screen.getByRole("option", { name: "A Tea, struck out" })).toBeTruthy();
  });
});
