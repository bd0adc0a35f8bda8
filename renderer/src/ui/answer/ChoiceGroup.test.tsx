// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import "../css-escape.fake.ts";
import { someOptions } from "./an-option.fake.ts";
import { aStrikeOut } from "./a-strike-out.fake.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

afterEach(cleanup);

function Asking() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [struckIds, setStruckIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <p id="stem">Which one?</p>
      <p id="how">Choose one</p>
      <ChoiceGroup
        labelledBy="stem"
        describedBy="how"
        options={someOptions("Tea", "Coffee", "Water")}
        strike={aStrikeOut(struckIds, setStruckIds)}
        selectedId={chosen}
        onChange={setChosen}
      />
      <output>{chosen ?? "nothing"}</output>
    </>
  );
}

function chosen() {
  return screen.getByRole("status").textContent;
}

describe("choosing one", () => {
  it("has nothing chosen beforehand, and says what it asks and how to answer", () => {
    render(<Asking />);
    const group = screen.getByRole("radiogroup", { name: "Which one?" });
    expect(group.getAttribute("aria-describedby")).toBe("how");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  it("is done by pressing anywhere on an option", async () => {
    render(<Asking />);
    await userEvent.click(screen.getByText("Coffee"));
    expect(chosen()).toBe("Coffee");
    expect(screen.getByRole("radio", { name: "B Coffee" })).toHaveProperty("checked", true);
  });

  it("is done by keyboard alone: Space on the first, arrows to the others and round the end", async () => {
    render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(chosen()).toBe("Tea");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(chosen()).toBe("Water");
    await userEvent.keyboard("{ArrowDown}");
    expect(chosen()).toBe("Tea");
  });
});

describe("striking out", () => {
  const strikeOut = (name: string, isPressed: boolean) =>
    screen.getByRole("button", { name: `Strike out ${name}`, pressed: isPressed });

  it("says so of the option, and chooses nothing", async () => {
    render(<Asking />);
    await userEvent.click(strikeOut("Tea", false));
    expect(strikeOut("Tea", true)).toBeTruthy();
    expect(screen.getByRole("radio", { name: "A Tea, struck out" })).toBeTruthy();
    expect(chosen()).toBe("nothing");
    await userEvent.click(strikeOut("Tea", true));
    expect(screen.getByRole("radio", { name: "A Tea" })).toBeTruthy();
  });

  it("does not take a choice back, nor does a choice take the line off", async () => {
    render(<Asking />);
    await userEvent.click(screen.getByText("Coffee"));
    await userEvent.click(strikeOut("Coffee", false));
    expect(chosen()).toBe("Coffee");
    await userEvent.click(strikeOut("Water", false));
    await userEvent.click(screen.getByText("Water"));
    expect(screen.getByRole("radio", { name: "C Water, struck out" })).toHaveProperty(
      "checked",
      true,
    );
  });

  it("keeps the arrows from choosing while its button has the focus", async () => {
    render(<Asking />);
    strikeOut("Tea", false).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(chosen()).toBe("nothing");
    await userEvent.keyboard(" ");
    expect(strikeOut("Tea", true)).toBe(document.activeElement);
  });
});
