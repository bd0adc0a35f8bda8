// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { someOptions } from "./an-option.fake.ts";
import { aStrikeOut } from "./a-strike-out.fake.ts";
import { ChoiceChecklist } from "./ChoiceChecklist.tsx";

afterEach(cleanup);

function Asking() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [struckIds, setStruckIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <p id="stem">Which two?</p>
      <p id="how">Choose two</p>
      <ChoiceChecklist
        labelledBy="stem"
        describedBy="how"
        options={someOptions("Tea", "Coffee", "Water")}
        strike={aStrikeOut(struckIds, setStruckIds)}
        selectedIds={chosen}
        onChange={setChosen}
      />
      <output>{chosen.join(" ")}</output>
    </>
  );
}

function chosen() {
  return screen.getByRole("status").textContent;
}

describe("choosing several", () => {
  it("says what it asks and how many", () => {
    render(<Asking />);
    const group = screen.getByRole("group", { name: "Which two?" });
    expect(group.getAttribute("aria-describedby")).toBe("how");
    expect(screen.queryByRole("checkbox", { checked: true })).toBeNull();
  });

  it("gives the chosen ones in the order on screen, whatever the order of the presses", async () => {
    render(<Asking />);
    await userEvent.click(screen.getByText("Water"));
    await userEvent.click(screen.getByText("Tea"));
    expect(chosen()).toBe("Tea Water");
    await userEvent.click(screen.getByText("Water"));
    expect(chosen()).toBe("Tea");
  });

  it("is done by keyboard alone, and lets more be chosen than asked for", async () => {
    render(<Asking />);
    for (let option = 0; option < 3; option += 1) {
      await userEvent.tab();
      await userEvent.keyboard(" ");
      // Past the button that strikes the option out.
      if (option < 2) await userEvent.tab();
    }
    expect(chosen()).toBe("Tea Coffee Water");
    await userEvent.keyboard(" ");
    expect(chosen()).toBe("Tea Coffee");
  });

  it("strikes out without taking back", async () => {
    render(<Asking />);
    await userEvent.click(screen.getByText("Water"));
    await userEvent.click(screen.getByRole("button", { name: "Strike out Water" }));
    expect(chosen()).toBe("Water");
    expect(screen.getByRole("checkbox", { name: "C Water, struck out" })).toHaveProperty(
      "checked",
      true,
    );
  });
});
