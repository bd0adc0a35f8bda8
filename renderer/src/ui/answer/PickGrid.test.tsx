// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import "../css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { PickGrid } from "./PickGrid.tsx";

afterEach(cleanup);

function shown() {
  const picked: number[] = [];
  render(
    <PickGrid
      label="Questions"
      cells={Array.from({ length: 20 }, (_, index) => ({
        number: index + 1,
        marks: null,
        caption: "Open",
        name: `Question ${index + 1}: open`,
      }))}
      current={4}
      onPick={(number) => picked.push(number)}
    />,
  );
  return picked;
}

const focused = () => document.activeElement?.getAttribute("aria-label");

describe("picking from a grid of numbers", () => {
  it("begins at the current one", () => {
    shown();
    expect(focused()).toBe("Question 4: open");
    expect(screen.getByRole("option", { selected: true })).toBe(document.activeElement);
  });

  it("goes where a number is typed, and picks only on Enter", async () => {
    const picked = shown();
    await userEvent.keyboard("17");
    expect(focused()).toBe("Question 17: open");
    expect(picked).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(picked).toEqual([17]);
  });

  it("picks by pressing, the current one too", async () => {
    const picked = shown();
    await userEvent.click(screen.getByRole("option", { name: "Question 9: open" }));
    await userEvent.click(screen.getByRole("option", { name: "Question 4: open" }));
    expect(picked).toEqual([9, 4]);
  });

  it("leaves Escape to what it lies in", async () => {
    const picked = shown();
    await userEvent.keyboard("{Escape}");
    expect(picked).toEqual([]);
  });
});
