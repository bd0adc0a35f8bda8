// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { anExam, press, type } from "./an-exam.fake.tsx";

afterEach(cleanup);

const GO_ON = "{Enter}";
const row = (list: string, name: string) =>
  within(screen.getByRole("grid", { name: list })).getByRole("row", { name });

describe("answering by keyboard alone", () => {
  it("chooses one by its letter or number", async () => {
    const { responseTo } = await anExam();
    await type("c");
    expect(responseTo("q-single")).toEqual({ kind: "single-choice", optionId: "c" });
    await type("2");
    expect(responseTo("q-single")).toEqual({ kind: "single-choice", optionId: "b" });
  });

  it("chooses several", async () => {
    const { responseTo } = await anExam();
    await type(`${GO_ON}be`);
    expect(screen.getByText("Choose two")).toBeTruthy();
    expect(responseTo("q-multiple")).toEqual({ kind: "multiple-response", optionIds: ["b", "e"] });
  });

  it("puts in order", async () => {
    const { responseTo } = await anExam();
    await type(`${GO_ON}${GO_ON}cab`);
    expect(screen.getByText("Put three in order")).toBeTruthy();
    expect(responseTo("q-ordering")).toEqual({ kind: "ordering", order: ["c", "a", "b"] });
    expect(screen.getByText("B added to your order")).toBeTruthy();
  });

  it("matches from the top by letters, and any prompt after its number", async () => {
    const { responseTo } = await anExam();
    await type(`${GO_ON}${GO_ON}${GO_ON}bac`);
    expect(responseTo("q-matching")).toEqual({
      kind: "matching",
      pairs: { p1: "b", p2: "a", p3: "c" },
    });
    await type("2");
    expect(document.activeElement).toBe(row("Prompts", "Part p2"));
    await type("c");
    expect(responseTo("q-matching")).toMatchObject({ pairs: { p1: "b", p2: "c" } });
    expect(screen.getByText("Prompt 2: C")).toBeTruthy();
  });

  it("goes on by Enter from a prompt that a number led to, and picks one that Tab led to", async () => {
    const { store } = await anExam();
    await type(`${GO_ON}${GO_ON}${GO_ON}`);
    row("Prompts", "Part p1").focus();
    await type(GO_ON);
    expect(store.getState().session).toMatchObject({ view: "question" });
    expect(screen.getAllByText("Picked: prompt 1. Press the option that fits it.")).toHaveLength(2);
    await type(`2a${GO_ON}`);
    expect(store.getState().session).toMatchObject({ view: "review-list" });
  });
});

describe("choosing too many", () => {
  it("says so, keeps them all and offers each to be taken back", async () => {
    const { responseTo } = await anExam();
    await type(`${GO_ON}ab`);
    expect(screen.queryByText(/you chose/)).toBeNull();
    await type("e");
    const said = screen.getByText("Choose two: you chose three.");
    expect(said.closest("[role=status]")).toBeTruthy();
    const wayOut = screen.getByRole("group", { name: "Take one back:" });
    expect(within(wayOut).getAllByRole("button")).toHaveLength(3);
    expect(responseTo("q-multiple")).toMatchObject({ optionIds: ["a", "b", "e"] });
    await press("Take back B: Part b");
    expect(responseTo("q-multiple")).toMatchObject({ optionIds: ["a", "e"] });
    expect(screen.queryByText(/you chose/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it("does the same for an order, which keeps its sequence", async () => {
    const { responseTo } = await anExam();
    await type(`${GO_ON}${GO_ON}dcba`);
    expect(screen.getByText("Put three in order: you placed four.")).toBeTruthy();
    expect(screen.getByRole("group", { name: "Take one out:" })).toBeTruthy();
    await press("Take back C: Part c");
    expect(responseTo("q-ordering")).toMatchObject({ order: ["d", "b", "a"] });
  });
});

describe("striking out", () => {
  it("is done by Shift and the letter or digit in every kind, and answers nothing", async () => {
    const { store, responseTo } = await anExam();
    for (const itemId of ["q-single", "q-multiple", "q-ordering", "q-matching"]) {
      await type("{Shift>}B{/Shift}");
      const item = [...store.getState().session.items].find(([id]) => id === itemId)?.[1];
      expect([...(item?.struckIds ?? [])]).toEqual(["b"]);
      expect(screen.getByText("B struck out")).toBeTruthy();
      expect(responseTo(itemId)).toBeNull();
      await type(GO_ON);
    }
  });

  it("is undone by the same key, and comes back with the question", async () => {
    await anExam();
    await type("{Shift>}A{/Shift}{Shift>}C{/Shift}{Shift>}A{/Shift}");
    expect(screen.getByText("A no longer struck out")).toBeTruthy();
    await press("Next");
    expect(screen.queryByText(", struck out")).toBeNull();
    await press("Previous");
    expect(screen.getByRole("radio", { name: "C Part c, struck out" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: "A Part a" })).toBeTruthy();
  });

  it("is done by mouse as well", async () => {
    await anExam();
    await userEvent.click(screen.getByRole("button", { name: "Strike out: Part d" }));
    expect(screen.getByRole("radio", { name: "D Part d, struck out" })).toBeTruthy();
  });
});
