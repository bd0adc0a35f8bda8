// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { aStrikeOut } from "./a-strike-out.fake.ts";
import { someOptions } from "./an-option.fake.ts";
import { OrderingBoard } from "./OrderingBoard.tsx";
import type { OrderingWords } from "./ordering-words.ts";

afterEach(cleanup);

const words: OrderingWords = {
  available: "Available",
  yourOrder: "Your order",
  hint: "Drag, press or type",
  held: (text) => `Holding ${text}`,
  emptyPlace: (place) => `Empty ${place}`,
  putHere: "Here",
  add: (text) => `Add ${text}`,
  remove: (text) => `Remove ${text}`,
  moveUp: (text) => `Move up ${text}`,
  moveDown: (text) => `Move down ${text}`,
  placeOf: (text) => `Place of ${text}`,
  pickUpFrom: (text, place) => `Pick up ${text} from ${place}`,
  placed: (text, place, count) => `${text} ${place}/${count}`,
  removed: (text) => `${text} removed`,
  pickedUp: (text) => `${text} picked up`,
  putDown: (text) => `${text} put down`,
};

function Asking({ start = [] }: { readonly start?: readonly string[] }) {
  const [order, setOrder] = useState(start);
  const [struckIds, setStruckIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <p id="stem">In which order?</p>
      <p id="how">Put three in order</p>
      <OrderingBoard
        labelledBy="stem"
        describedBy="how"
        entries={someOptions("Boil", "Pour", "Wait", "Drink")}
        order={order}
        requiredCount={3}
        words={words}
        strike={aStrikeOut(struckIds, setStruckIds)}
        onChange={setOrder}
      />
    </>
  );
}

type Column = "Available" | "Your order";

function rowsOf(column: Column) {
  return within(screen.getByRole("grid", { name: column }))
    .queryAllByRole("row")
    .map((row) => row.getAttribute("aria-label"))
    .filter((name) => name !== null);
}
const row = (column: Column, name: string) =>
  within(screen.getByRole("grid", { name: column })).getByRole("row", { name });
const order = () => rowsOf("Your order").filter((name) => !name.startsWith("Empty"));
const spoken = () => screen.getByRole("status").textContent;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const pressRow = (column: Column, name: string) => userEvent.click(row(column, name));
const place = (name: string) => screen.getByRole("textbox", { name: `Place of ${name}` });

describe("putting in order", () => {
  it("has nothing placed beforehand, and a place for each that is asked for", () => {
    render(<Asking />);
    expect(screen.getByRole("group", { name: "In which order?" })).toBeTruthy();
    expect(rowsOf("Available")).toEqual(["Boil", "Pour", "Wait", "Drink"]);
    expect(rowsOf("Your order")).toEqual(["Empty 1", "Empty 2", "Empty 3"]);
  });

  it("adds an entry by its button and takes it out again, and no row moves meanwhile", async () => {
    render(<Asking />);
    await press("Add Wait");
    await press("Add Boil");
    expect(rowsOf("Your order")).toEqual(["Wait", "Boil", "Empty 3"]);
    expect(rowsOf("Available")).toEqual(["Boil", "Pour", "Wait", "Drink"]);
    expect(spoken()).toBe("Boil 2/2");
    await press("Remove Wait");
    expect(rowsOf("Your order")).toEqual(["Boil", "Empty 2", "Empty 3"]);
    expect(spoken()).toBe("Wait removed");
  });

  it("adds one entry by a double click on its button", async () => {
    render(<Asking />);
    await userEvent.dblClick(screen.getByRole("button", { name: "Add Wait" }));
    expect(order()).toEqual(["Wait"]);
  });

  it("puts an entry where one presses next, on an empty place or before another", async () => {
    render(<Asking />);
    await pressRow("Available", "Wait");
    expect(order()).toEqual([]);
    expect(screen.getByText("Holding Wait")).toBeTruthy();
    await pressRow("Your order", "Empty 2");
    expect(rowsOf("Your order")).toEqual(["Wait", "Empty 2", "Empty 3"]);
    await pressRow("Available", "Boil");
    await pressRow("Your order", "Wait");
    expect(order()).toEqual(["Boil", "Wait"]);
    expect(spoken()).toBe("Boil 1/2");
    expect(screen.getByText("Drag, press or type")).toBeTruthy();
  });

  it("moves a placed entry by pressing it, here or among the available, and then its place", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    await pressRow("Your order", "Wait");
    await pressRow("Your order", "Boil");
    expect(order()).toEqual(["Wait", "Boil", "Pour"]);
    await pressRow("Available", "Wait");
    await pressRow("Your order", "Pour");
    expect(order()).toEqual(["Boil", "Pour", "Wait"]);
    await press("Pick up Boil from 1");
    await pressRow("Your order", "Pour");
    expect(order()).toEqual(["Pour", "Boil", "Wait"]);
  });

  it("puts down what is picked up by pressing it again or by Escape, and changes nothing", async () => {
    render(<Asking start={["Boil", "Pour"]} />);
    await pressRow("Your order", "Boil");
    await pressRow("Your order", "Boil");
    expect(spoken()).toBe("Boil put down");
    await pressRow("Available", "Wait");
    await userEvent.keyboard("{Escape}");
    expect(spoken()).toBe("Wait put down");
    await pressRow("Your order", "Empty 3");
    expect(order()).toEqual(["Boil", "Pour"]);
  });

  it("lets more be placed than are asked for", async () => {
    render(<Asking start={["Boil", "Pour", "Wait"]} />);
    await press("Add Drink");
    expect(rowsOf("Your order")).toEqual(["Boil", "Pour", "Wait", "Drink"]);
  });

  it("shows a struck entry as such in both columns, and leaves it in the order", async () => {
    render(<Asking start={["Boil"]} />);
    await press("Strike out Boil");
    expect(screen.getAllByText(", struck out")).toHaveLength(2);
    expect(order()).toEqual(["Boil"]);
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

  it("is done by keyboard alone", async () => {
    render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(spoken()).toBe("Pour picked up");
    for (let stop = 0; stop < 4; stop += 1) await userEvent.tab();
    expect(document.activeElement).toBe(row("Your order", "Empty 1"));
    await userEvent.keyboard("{Enter}");
    expect(order()).toEqual(["Pour"]);
    expect(screen.getByRole("grid", { name: "Your order" }).contains(document.activeElement)).toBe(
      true,
    );
  });

  it("is done by dragging with the keyboard, to a place between others or to an empty one", async () => {
    render(<Asking start={["Boil", "Pour"]} />);
    const target = () => document.activeElement?.getAttribute("aria-label");
    const drag = async (column: Column, name: string) => {
      // Asked again where the end of the drag before took the focus once more.
      const reachHandle = async () => {
        row(column, name).focus();
        await userEvent.tab();
        return target();
      };
      await expect.poll(reachHandle).toBe(`Drag ${name}`);
      await userEvent.keyboard("{Enter}");
    };
    await drag("Your order", "Pour");
    await expect.poll(target).toMatch(/^Insert|^Drop/);
    await userEvent.keyboard("{Home}");
    expect(target()).toBe("Insert before Boil");
    await userEvent.keyboard("{Enter}");
    await expect.poll(order).toEqual(["Pour", "Boil"]);
    // The focus comes back to what was dropped, a moment after the drop: to its row or, where it is drawn by then, its handle.
    await expect.poll(target).toMatch(/^(?:Drag )?Pour$/);
    await drag("Available", "Wait");
    await expect.poll(target).toMatch(/^Insert|^Drop/);
    await userEvent.keyboard("{End}");
    await expect.poll(target).toBe("Drop on Empty 3");
    await userEvent.keyboard("{Enter}");
    await expect.poll(order).toEqual(["Pour", "Boil", "Wait"]);
  });
});
