// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { someOptions } from "./an-option.fake.ts";
import { OrderingBoard } from "./OrderingBoard.tsx";
import type { OrderingWords } from "./ordering-words.ts";

afterEach(cleanup);

const words: OrderingWords = {
  available: "Available",
  noneAvailable: "All are placed.",
  yourOrder: "Your order",
  nonePlaced: "Nothing yet.",
  add: (text) => `Add ${text}`,
  remove: (text) => `Remove ${text}`,
  moveUp: (text) => `Move up ${text}`,
  moveDown: (text) => `Move down ${text}`,
  placeOf: (text) => `Place of ${text}`,
  placed: (text, place, count) => `${text} ${place}/${count}`,
  removed: (text) => `${text} removed`,
};

function Asking({ start = [] }: { readonly start?: readonly string[] }) {
  const [order, setOrder] = useState(start);
  return (
    <>
      <p id="stem">In which order?</p>
      <p id="how">Put three in order</p>
      <OrderingBoard
        labelledBy="stem"
        describedBy="how"
        entries={someOptions("Boil", "Pour", "Wait", "Drink")}
        order={order}
        words={words}
        onChange={setOrder}
      />
    </>
  );
}

function entriesOf(column: string) {
  return within(screen.getByRole("grid", { name: column }))
    .queryAllByRole("row")
    .map((row) => row.getAttribute("aria-label"));
}
const order = () => entriesOf("Your order").filter((name) => name !== null);
const spoken = () => screen.getByRole("status").textContent;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const place = (name: string) => screen.getByRole("textbox", { name: `Place of ${name}` });

describe("putting in order", () => {
  it("has nothing placed beforehand", () => {
    render(<Asking />);
    expect(screen.getByRole("group", { name: "In which order?" })).toBeTruthy();
    expect(entriesOf("Available")).toEqual(["Boil", "Pour", "Wait", "Drink"]);
    expect(order()).toEqual([]);
    expect(screen.getByText("Nothing yet.")).toBeTruthy();
  });

  it("adds an entry by pressing it or its button, and takes it out again", async () => {
    render(<Asking />);
    await userEvent.click(screen.getByText("Wait"));
    await press("Add Boil");
    expect(order()).toEqual(["Wait", "Boil"]);
    expect(entriesOf("Available")).toEqual(["Pour", "Drink"]);
    expect(spoken()).toBe("Boil 2/2");
    await press("Remove Wait");
    expect(order()).toEqual(["Boil"]);
    expect(entriesOf("Available")).toEqual(["Pour", "Wait", "Drink"]);
    expect(spoken()).toBe("Wait removed");
  });

  it("moves by buttons again and again, since rows must not go stale", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    await press("Move up Wait");
    await press("Move up Wait");
    expect(order()).toEqual(["Wait", "Boil", "Pour"]);
    await press("Move down Wait");
    expect(order()).toEqual(["Boil", "Wait", "Pour"]);
    expect(spoken()).toBe("Wait 2/3");
  });

  it("leaves the focus on a button that has nowhere to move to", async () => {
    render(<Asking start={["Boil", "Pour"]} />);
    await press("Move up Boil");
    expect(order()).toEqual(["Boil", "Pour"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move up Boil" }));
  });

  it("moves to a typed place on Enter and on leaving the field, and by the arrows", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    await userEvent.click(place("Boil"));
    await userEvent.keyboard("3{Enter}");
    expect(order()).toEqual(["Pour", "Wait", "Boil"]);
    await userEvent.keyboard("1");
    await userEvent.tab();
    expect(order()).toEqual(["Boil", "Pour", "Wait"]);
    await userEvent.click(place("Boil"));
    await userEvent.keyboard("{ArrowDown}");
    expect(order()).toEqual(["Pour", "Boil", "Wait"]);
    expect(place("Boil")).toHaveProperty("value", "2");
  });

  it("takes a place beyond the end for the end, and nonsense or Escape for nothing", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    await userEvent.click(place("Boil"));
    await userEvent.keyboard("99{Enter}");
    expect(order()).toEqual(["Pour", "Wait", "Boil"]);
    await userEvent.keyboard("{Backspace}x{Enter}");
    await userEvent.keyboard("1{Escape}{Enter}");
    expect(order()).toEqual(["Pour", "Wait", "Boil"]);
    expect(place("Boil")).toHaveProperty("value", "3");
  });

  it("is done by keyboard alone, and the focus goes on to the next entry", async () => {
    render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(order()).toEqual(["Pour"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Wait");
    await userEvent.keyboard("{Enter}{Enter}");
    expect(order()).toEqual(["Pour", "Wait", "Drink"]);
  });

  it("is done by dragging with the keyboard", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    const target = () => document.activeElement?.getAttribute("aria-label");
    // Past the one entry that is left to the order, to its last entry and that one's handle.
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await userEvent.tab();
    expect(target()).toBe("Drag Wait");
    await userEvent.keyboard("{Enter}");
    await expect.poll(target).toBe("Insert after Wait");
    await userEvent.keyboard("{Home}");
    expect(target()).toBe("Insert before Boil");
    await userEvent.keyboard("{Enter}");
    expect(order()).toEqual(["Wait", "Boil", "Pour"]);
  });
});
