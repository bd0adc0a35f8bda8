// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import "../../ui/intersection-observer.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../../tests/support/builders/a-bank-outline.ts";
import { aBlueprint, aKindRule } from "../../../../tests/support/builders/a-blueprint.ts";
import { BankIdSchema } from "../../../../shared/bank/manifest.ts";
import { formCodeOf } from "../../../../shared/exam/form-code.ts";
import { ConditionsScreen } from "./ConditionsScreen.tsx";

afterEach(cleanup);

type Props = Parameters<typeof ConditionsScreen>[0];

const usual = { profile: "real-exam", allowanceId: null, asksConfidence: false } as const;
const standardMocks = [
  { number: 1, wasSat: true, bestScore: 742 },
  { number: 2, wasSat: false, bestScore: null },
];

function shown(blueprint: Parameters<typeof aBlueprint>[0] = {}, props: Partial<Props> = {}) {
  const onBegin = vi.fn();
  const onCancel = vi.fn();
  let seed = 0;
  render(
    <ConditionsScreen
      outline={{ ...aBankOutline(), blueprint: aBlueprint(blueprint) }}
      standardMocks={standardMocks}
      usual={usual}
      drawSeed={() => (seed += 1)}
      onBegin={onBegin}
      onCancel={onCancel}
      {...props}
    />,
  );
  return { onBegin, onCancel };
}

async function pick(name: RegExp | string) {
  const group = screen.getByRole("radio", { name });
  await userEvent.click(group);
}

async function press(name: string) {
  await userEvent.click(screen.getByRole("button", { name }));
}

async function begin() {
  await press("Begin");
  await userEvent.click(
    within(screen.getByRole("alertdialog")).getByRole("button", { name: "Begin" }),
  );
}

function codeField() {
  return screen.getByRole("textbox", { name: "Form code" });
}

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
    expect(text).toContain("may not have them: that is not confirmed.");
    const kinds = screen.getAllByRole("rowheader").map((cell) => cell.textContent);
    expect(kinds).toEqual(["Ordering", "Matching"]);
  });

  it("promise no notice at a time that the exam does not have", () => {
    shown({ clock: { reappearsAtMinutesLeft: 5, noticesAtMinutesLeft: [30, 5] } });
    expect(document.body.textContent).toContain("A line tells you when 5 minutes are left.");
  });

  it("begin with the first mock not sat yet, strictly and without allowance, only after a confirmation", async () => {
    const { onBegin } = shown();
    await press("Begin");
    const { textContent } = screen.getByRole("alertdialog");
    expect(textContent).toContain("The clock starts at once: 10 minutes for 8 questions.");
    expect(textContent).toContain("Real exam: it cannot be paused.");
    await press("Not yet");
    expect(onBegin).not.toHaveBeenCalled();
    await begin();
    expect(onBegin.mock.calls).toEqual([[{ ...usual, mode: { type: "standard", number: 2 } }]]);
  });

  it("begin as chosen by keyboard alone", async () => {
    const { onBegin } = shown();
    screen.getByRole("radio", { name: /^Standard mock/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    for (const keys of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}"]) {
      await userEvent.tab();
      await userEvent.keyboard(keys);
    }
    screen.getByRole("button", { name: "Begin" }).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(onBegin.mock.calls).toEqual([
      [
        {
          mode: { type: "fresh" },
          profile: "relaxed",
          allowanceId: "extra-30",
          asksConfidence: true,
        },
      ],
    ]);
  });

  it("ask how sure one is only where a relaxed mock is chosen, and not at first", async () => {
    shown();
    expect(screen.queryByRole("radiogroup", { name: "How sure you are" })).toBeNull();
    await pick(/^Relaxed mock/);
    expect(screen.getByRole("radio", { name: /^Not asked/, checked: true })).toBeTruthy();
  });

  it("follow the allowance that is chosen", async () => {
    shown();
    await pick(/^30 minutes more/);
    expect(document.body.textContent).toContain("8 questions in 40 minutes.");
    await pick(/^No time limit/);
    expect(document.body.textContent).toContain("8 questions, without a time limit.");
    expect(document.body.textContent).not.toContain("hidden clock");
  });

  it("begin as they were last time, unless the bank no longer has that allowance", async () => {
    const first = shown(
      {},
      { usual: { profile: "relaxed", allowanceId: "extra-30", asksConfidence: true } },
    );
    expect(screen.getByRole("radio", { name: /^Relaxed mock/, checked: true })).toBeTruthy();
    await begin();
    expect(first.onBegin.mock.lastCall).toMatchObject([
      { profile: "relaxed", allowanceId: "extra-30", asksConfidence: true },
    ]);
    cleanup();
    const later = shown({ allowances: [] }, { usual: { ...usual, allowanceId: "extra-30" } });
    expect(screen.getByRole("radio", { name: /^None/, checked: true })).toBeTruthy();
    await begin();
    expect(later.onBegin.mock.lastCall).toMatchObject([{ allowanceId: null }]);
  });

  it("can be left", async () => {
    const { onCancel } = shown();
    await press("Cancel");
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe("a mock drawn at random", () => {
  it("shows its code before it begins, and another for another mock", async () => {
    const { onBegin } = shown();
    await pick(/^Random mock/);
    const field = screen.getByRole("textbox", { name: "Form code of this random mock" });
    const bankId = BankIdSchema.parse("tst-01");
    const { revision } = aBankOutline().summary;
    expect(field).toHaveProperty(
      "value",
      formCodeOf(bankId, revision, { type: "seeded", seed: 1 }),
    );
    await press("Draw another");
    expect(field).toHaveProperty(
      "value",
      formCodeOf(bankId, revision, { type: "seeded", seed: 2 }),
    );
    await begin();
    expect(onBegin.mock.lastCall).toMatchObject([{ mode: { type: "seeded", seed: 2 } }]);
  });

  it("says why a fresh one has no code", async () => {
    shown();
    await pick(/^Fresh mock/);
    expect(document.body.textContent).toContain("So a fresh mock has no form code");
  });
});

describe("a mock by its form code", () => {
  const { bankId, revision } = aBankOutline().summary;
  const codeOf = (number: number, ofRevision = revision, ofBank = bankId) =>
    formCodeOf(ofBank, ofRevision, { type: "standard", number }) ?? "";

  it("begins with the form of the code", async () => {
    const { onBegin } = shown();
    await pick(/^By form code/);
    await userEvent.type(codeField(), ` ${codeOf(1).toLowerCase()} `);
    expect(screen.getByText("This is Mock 1.")).toBeTruthy();
    await begin();
    expect(onBegin.mock.lastCall).toMatchObject([{ mode: { type: "standard", number: 1 } }]);
  });

  it.each([
    ["mock 7", "This is not a form code."],
    [codeOf(1).replace("TST", "TTS"), "There is a typing error in this code"],
    [
      codeOf(1, revision, BankIdSchema.parse("tea-101")),
      "for the bank TEA-101, and this is TST-01",
    ],
    [
      codeOf(1, revision + 1),
      `revision ${revision + 1} of the bank, and you have revision ${revision}`,
    ],
    [codeOf(3), "this bank has 2 standard mocks"],
  ])("says what is wrong with %s and does not begin", async (code, words) => {
    shown();
    await pick(/^By form code/);
    await userEvent.type(codeField(), code);
    expect(screen.getByRole("alert").textContent).toBe("");
    await press("Begin");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByRole("alert").textContent).toContain(words);
    expect(document.activeElement).toBe(codeField());
  });

  it("asks for a code where none was typed, and takes the complaint back once typing goes on", async () => {
    shown();
    await pick(/^By form code/);
    await press("Begin");
    expect(screen.getByRole("alert").textContent).toBe("Type the form code first.");
    await userEvent.type(codeField(), "T");
    expect(screen.getByRole("alert").textContent).toBe("");
  });
});

describe("the tutorial", () => {
  it("comes back to the conditions as they were chosen", async () => {
    shown({ kinds: [aKindRule("single-choice", 0)] });
    await pick(/^By form code/);
    await userEvent.type(codeField(), "TST");
    await pick(/^30 minutes more/);
    await press("Try the question");
    expect(screen.queryByText("Time allowance")).toBeNull();
    await press("Leave the tutorial");
    expect(codeField()).toHaveProperty("value", "TST");
    expect(screen.getByRole("radio", { name: /^30 minutes more/, checked: true })).toBeTruthy();
  });
});
