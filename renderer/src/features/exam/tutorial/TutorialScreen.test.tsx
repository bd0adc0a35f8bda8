// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../../ui/css-escape.fake.ts";
import "../../../ui/intersection-observer.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBlueprint, aKindRule } from "../../../../../tests/support/builders/a-blueprint.ts";
import { ITEM_KINDS, type ItemKind } from "../../../../../shared/bank/item.ts";
import { TutorialScreen } from "./TutorialScreen.tsx";

afterEach(cleanup);

function shown(kinds: readonly ItemKind[] = ITEM_KINDS) {
  const onEnd = vi.fn();
  const blueprint = aBlueprint({ kinds: kinds.map((kind) => aKindRule(kind, 0)) });
  render(<TutorialScreen blueprint={blueprint} onEnd={onEnd} />);
  return { onEnd };
}

async function press(name: string) {
  await userEvent.click(screen.getByRole("button", { name }));
}

describe("the tutorial", () => {
  it("has a question of each kind that the exam has, and of no other", async () => {
    shown(["multiple-response", "ordering"]);
    expect(screen.getByText("Choose two")).toBeTruthy();
    await press("Next");
    expect(screen.getByText("Put four in order")).toBeTruthy();
    await press("Review");
    expect(screen.getByRole("heading", { name: "Review before you end" })).toBeTruthy();
  });

  it("answers to the keys of the exam room and says when answers are too many", async () => {
    shown(["multiple-response"]);
    await userEvent.keyboard("abc");
    expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(3);
    expect(screen.getByText(/Choose two: you chose three/)).toBeTruthy();
    await userEvent.keyboard("{Control>}d{/Control}");
    expect(screen.getByRole("button", { name: /^Flag/, pressed: true })).toBeTruthy();
  });

  it("says on each question what can be tried there, to the ear as well", async () => {
    shown(["single-choice", "matching"]);
    const [hint] = screen.getAllByText(/Strike out an option/).slice(-1);
    expect(hint?.getAttribute("role")).toBe("status");
    await press("Next");
    expect(hint?.isConnected).toBe(true);
    expect(hint?.textContent).toContain("Drag an option to a prompt");
    expect(screen.getByText(/^Drag an option to a prompt.*list\.$/)).toBeTruthy();
  });

  it("shows no clock and claims nothing to be saved", () => {
    shown();
    expect(screen.queryByRole("timer")).toBeNull();
    expect(screen.queryByText("Saved")).toBeNull();
    expect(screen.getByText("Nothing is kept")).toBeTruthy();
  });

  it("can be left at once, without being asked", async () => {
    const { onEnd } = shown();
    await press("Leave the tutorial");
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("ends like an exam, then tells of the rest of the room, and can be gone through again", async () => {
    const { onEnd } = shown(["single-choice"]);
    await userEvent.keyboard("b");
    await press("Review");
    await press("End exam");
    const dialog = screen.getByRole("alertdialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "End exam" }));
    expect(screen.getByRole("heading", { name: "Around the questions" })).toBeTruthy();
    await press("Go through it again");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await press("Leave the tutorial");
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
