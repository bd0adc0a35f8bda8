// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aMultipleResponse, aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aStudyNote } from "../../../../tests/support/builders/a-study-note.ts";
import type { Item } from "../../../../shared/bank/item.ts";
import { BankIdSchema } from "../../../../shared/bank/manifest.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import {
  type PracticeAnswer,
  PracticeIdSchema,
} from "../../../../shared/practice/practice-answer.ts";
import { PracticeScreen } from "./PracticeScreen.tsx";
import { createPracticeStore } from "./practice-store.ts";

// jsdom has no layout and does not scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(cleanup);

const note = aStudyNote({ objective: "1.1.1" });
const items = [aSingleChoice(), aMultipleResponse()];

/** A practice with options in the order of their ids, on a disk that can be full. */
function show(asked: readonly Item[] = items) {
  const stored: PracticeAnswer[] = [];
  const disk = { isFull: false };
  const calls = { onAgain: vi.fn<() => void>(), onBack: vi.fn<() => void>() };
  let nowMs = 1000;
  const store = createPracticeStore({
    practiceId: PracticeIdSchema.parse("00000000-0000-4000-8000-000000000001"),
    bank: { bankId: BankIdSchema.parse("tst-01"), revision: 4 },
    questions: asked.map((item) => ({
      item,
      position: { optionOrder: item.options.map(({ id }) => id), promptOrder: [] },
    })),
    nowMs: () => (nowMs += 500),
    save: (answer) => {
      if (disk.isFull) return Promise.resolve(err({ code: "storage-full", detail: "" }));
      stored.push(answer);
      return Promise.resolve(ok(undefined));
    },
  });
  render(
    <PracticeScreen
      title="Practice: 1.1.1 Leaves"
      store={store}
      topics={[{ objective: note.objective, text: "Leaves", note }]}
      back={{ label: "Study guide", action: "Back to the study guide" }}
      {...calls}
    />,
  );
  return { stored, disk, ...calls };
}

const button = (name: string) => screen.getByRole("button", { name });
const option = (letter: string) => screen.getByText(`Part ${letter}`);
const question = (number: number) =>
  screen.getByRole("heading", { level: 2, name: new RegExp(`^Question ${number} of 2`) });

describe("a question of a practice", () => {
  it("is marked once it is checked: verdict, both answers, every reason, takeaway, source and note", async () => {
    show();
    await userEvent.click(option("a"));
    await userEvent.click(button("Check"));

    const verdict = screen.getByText("Your answer is wrong.");
    expect(document.activeElement?.contains(verdict)).toBe(true);
    const table = within(screen.getByRole("table", { name: /Options with your answer/ }));
    expect(table.getByRole("row", { name: /^Chosen .*Part a/ })).toBeTruthy();
    expect(table.getByRole("row", { name: /In the key .*Part b/ })).toBeTruthy();
    for (const id of ["a", "b", "c", "d"])
      expect(table.getByText(`Because of ${id}.`)).toBeTruthy();
    expect(screen.getByText("You chose A. The key is B.")).toBeTruthy();
    expect(screen.getByText("What fits, fits.")).toBeTruthy();
    expect(screen.getByText("https://docs.example.org/page")).toBeTruthy();
    await userEvent.click(button("Study note: Water for tea"));
    expect(screen.getByRole("dialog", { name: "Water for tea" })).toBeTruthy();
  });

  it("gives nothing away and may be changed before that", async () => {
    const { stored } = show();
    await userEvent.click(option("a"));
    expect(screen.queryByText("Because of a.")).toBeNull();
    await userEvent.click(option("b"));
    expect(stored).toEqual([]);
    await userEvent.click(button("Check"));
    expect(screen.getByText("Your answer is right.")).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(stored).toMatchObject([
      {
        itemId: "q-single",
        bankRevision: 4,
        isRight: true,
        response: { kind: "single-choice", optionId: "b" },
        spentMs: 500,
      },
    ]);
  });

  it("shows its key to whoever does not know it, and counts as unanswered", async () => {
    const { stored } = show();
    await userEvent.click(button("Show the answer"));
    expect(screen.getByText("You gave no answer. Here is the key.")).toBeTruthy();
    expect(stored).toMatchObject([{ isRight: false, response: null }]);
  });

  it("is answered, checked and left by keyboard, as in the exam room", async () => {
    show();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText(/^Nothing is answered yet/).closest("[role=status]")).toBeTruthy();
    await userEvent.keyboard("C");
    await userEvent.keyboard("b{Enter}");
    expect(screen.getByText("Your answer is right.")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(question(2));
    await userEvent.keyboard("ad{Enter}");
    expect(screen.getByText("Your answer is right.")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "2 of 2 right" })).toBeTruthy();
  });

  it("says that practice is kept apart, before and after", async () => {
    show(items.slice(0, 1));
    expect(screen.getByText(/kept apart from your mocks/)).toBeTruthy();
    await userEvent.click(button("Show the answer"));
    await userEvent.click(button("See the summary"));
    expect(screen.getByText(/kept apart from your mocks/)).toBeTruthy();
  });
});

describe("the summary", () => {
  it("says how many were right and how each question went, and leads on and back", async () => {
    const { onAgain, onBack } = show();
    await userEvent.keyboard("b{Enter}{Enter}a{Enter}{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "1 of 2 right" }));
    expect(
      within(screen.getByRole("list", { name: "The questions of this practice" }))
        .getAllByRole("listitem")
        .map((entry) => entry.textContent),
    ).toEqual(["Right 1 Which one fits?", "Wrong 2 Which one fits?"]);
    await userEvent.click(button("Practise again"));
    expect(onAgain).toHaveBeenCalledOnce();
    await userEvent.click(button("Back to the study guide"));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe("a full disk", () => {
  it("is said, hinders nothing, and loses no answer once there is room", async () => {
    const { stored, disk } = show();
    disk.isFull = true;
    await userEvent.keyboard("b{Enter}");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Your answer is not saved");
    expect(alert.textContent).toContain("The disk of this computer is full.");
    await userEvent.click(button("Try again"));
    expect(screen.getByRole("alert")).toBeTruthy();

    disk.isFull = false;
    await userEvent.click(button("Next question"));
    await userEvent.keyboard("ad{Enter}");
    expect(stored.map(({ itemId }) => itemId)).toEqual(["q-single", "q-multiple"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a practice without questions", () => {
  it("says what to do", async () => {
    const { onBack } = show([]);
    await userEvent.click(
      within(screen.getByRole("region", { name: /no question to practise/ })).getByRole("button"),
    );
    expect(onBack).toHaveBeenCalledOnce();
  });
});
