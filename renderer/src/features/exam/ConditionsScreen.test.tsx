// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint, aKindRule } from "../../../../tests/support/builders/a-blueprint.ts";
import { ConditionsScreen } from "./ConditionsScreen.tsx";

afterEach(cleanup);

function shown(changes: Parameters<typeof aBlueprint>[0] = {}) {
  const onBegin = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConditionsScreen
      outline={{ ...aBankOutline(), blueprint: aBlueprint(changes) }}
      standardMocks={[
        { number: 1, wasSat: true, bestScore: 742 },
        { number: 2, wasSat: false, bestScore: null },
      ]}
      onBegin={onBegin}
      onCancel={onCancel}
    />,
  );
  return { onBegin, onCancel };
}

const begin = async () => {
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  await userEvent.click(
    within(screen.getByRole("alertdialog")).getByRole("button", { name: "Begin" }),
  );
};

describe("the conditions", () => {
  it("tell what is coming, in the numbers of this exam", () => {
    shown({
      kinds: [aKindRule("ordering", 0), aKindRule("matching", 0)],
      scoring: {
        scale: { min: 0, max: 100, passing: 60 },
        curve: [
          { percentRight: 0, scaled: 0 },
          { percentRight: 100, scaled: 100 },
        ],
        curveNote: "A straight line, since nobody knows better.",
        domainMeetsPercent: 50,
      },
    });
    const text = document.body.textContent;
    expect(text).toContain("8 questions in 10 minutes.");
    expect(text).toContain("6 questions of 8 count towards your score. Nothing tells you which");
    expect(text).toContain("between 0 and 100; the pass mark is 60. It is an estimate.");
    expect(text).toContain("A straight line, since nobody knows better.");
    expect(text).toContain("A hidden clock comes back when 5 minutes are left.");
    expect(text).toContain("You can close the app and come back");
    const kinds = screen.getAllByRole("rowheader").map((cell) => cell.textContent);
    expect(kinds).toEqual(["Ordering", "Matching"]);
  });

  it("promise no notice at a time that the exam does not have", () => {
    shown({ clock: { reappearsAtMinutesLeft: 5, noticesAtMinutesLeft: [30, 5] } });
    expect(document.body.textContent).toContain("A line tells you when 5 minutes are left.");
  });

  it("begin with the first mock not sat yet and no allowance, only after a confirmation", async () => {
    const { onBegin } = shown();
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(screen.getByRole("alertdialog").textContent).toContain(
      "The clock starts at once: 10 minutes for 8 questions.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Not yet" }));
    expect(onBegin).not.toHaveBeenCalled();
    await begin();
    expect(onBegin.mock.calls).toEqual([
      [{ mode: { type: "standard", number: 2 }, allowanceId: null }],
    ]);
  });

  it("begin as chosen by keyboard alone", async () => {
    const { onBegin } = shown();
    screen.getByRole("radio", { name: /^Mock 2/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(onBegin.mock.calls).toEqual([[{ mode: { type: "fresh" }, allowanceId: "extra-30" }]]);
  });

  it("follow the allowance that is chosen", async () => {
    shown();
    await userEvent.click(screen.getByText("30 minutes more"));
    expect(document.body.textContent).toContain("8 questions in 40 minutes.");
    await userEvent.click(screen.getByText("No time limit"));
    expect(document.body.textContent).toContain("8 questions, without a time limit.");
    expect(document.body.textContent).not.toContain("hidden clock");
  });

  it("can be left", async () => {
    const { onCancel } = shown();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
