// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import "../css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { someOptions } from "./an-option.fake.ts";
import { MatchingTable } from "./MatchingTable.tsx";

afterEach(cleanup);

function Asking() {
  const [pairs, setPairs] = useState<Readonly<Record<string, string | null>>>({});
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
        rowIdOf={(prompt) => `row-${prompt}`}
        words={{ placeholder: "Choose a match", clear: (text) => `Clear: ${text}` }}
        onChange={(prompt, option) => {
          setPairs({ ...pairs, [prompt]: option });
        }}
      />
      <output>{JSON.stringify(pairs)}</output>
    </>
  );
}

function pairs(): unknown {
  return JSON.parse(screen.getByRole("status").textContent);
}

describe("matching", () => {
  it("has no match chosen beforehand, and names each choice by its prompt", () => {
    render(<Asking />);
    expect(screen.getByRole("group", { name: "Which drink for which time?" })).toBeTruthy();
    for (const prompt of ["Morning", "Evening"])
      expect(screen.getByRole("button", { name: new RegExp(prompt) }).textContent).toContain(
        "Choose a match",
      );
  });

  it("is done by pressing, and the same option may serve twice", async () => {
    render(<Asking />);
    for (const prompt of ["Morning", "Evening"]) {
      await userEvent.click(screen.getByRole("button", { name: new RegExp(`${prompt}$`) }));
      await userEvent.click(screen.getByRole("option", { name: "Tea" }));
    }
    expect(pairs()).toEqual({ Morning: "Tea", Evening: "Tea" });
  });

  it("is done and undone by keyboard alone, and the focus stays in the row", async () => {
    render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(pairs()).toEqual({ Morning: "Coffee" });
    // The list gives the focus back only once it is gone, which takes longer on a busy machine.
    await waitFor(() => {
      expect(screen.queryByRole("listbox")).toBeNull();
      expect(document.activeElement?.getAttribute("aria-haspopup")).toBe("listbox");
    });
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Clear: Morning" }));
    await userEvent.keyboard("{Enter}");
    expect(pairs()).toEqual({ Morning: null });
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("button", { name: /Morning$/ }));
    });
  });
});
