import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { placeNext } from "./pages/answer-by-mouse.ts";
import { QUESTION_KINDS, type QuestionKind } from "./pages/answer-sheet.ts";
import { goToKind } from "./pages/go-to-kind.ts";
import { HomePage } from "./pages/home-page.ts";
import { PausePage } from "./pages/pause-page.ts";

type Role = Parameters<Page["getByRole"]>[0];
type State = Omit<NonNullable<Parameters<Page["getByRole"]>[1]>, "name" | "exact">;

/** A control by its role and name, the states it has, and how often it is there: at least once where nothing is said. */
type Control = readonly [role: Role, name: string | RegExp, state?: State, count?: number];

/** What is always at the edges of the room. */
const bars: readonly Control[] = [
  ["button", "Leave for now", {}, 1],
  ["button", "Flag", { pressed: false }, 1],
  ["timer", "Time left", {}, 1],
  ["button", "Hide the clock", {}, 1],
  ["button", "Keys", {}, 1],
  ["button", "Appearance", {}, 1],
  ["group", "Study aids", {}, 1],
  ["button", "Highlight", { pressed: false }, 1],
  ["button", "Note", { pressed: false }, 1],
  ["button", "Navigator", {}, 1],
  ["button", "Review list", {}, 1],
  ["button", "Next", { disabled: false }, 1],
  ["heading", /^Question \d+ of 65\. /, { level: 1 }, 1],
];

/** What each kind has besides, unanswered. */
const untouched: Readonly<Record<QuestionKind, readonly Control[]>> = {
  "single-choice": [
    ["radiogroup", /.{20}/, {}, 1],
    ["radio", /^[A-D] \S/, { checked: false }, 4],
    ["radio", /./, { checked: true }, 0],
    ["button", /^Strike out: \S/, { pressed: false }, 4],
  ],
  "multiple-response": [
    ["group", /.{20}/, {}, 1],
    ["checkbox", /^[A-F] \S/, { checked: false }],
    ["checkbox", /./, { checked: true }, 0],
    ["button", /^Strike out: \S/, { pressed: false }],
  ],
  ordering: [
    ["group", /.{20}/, {}, 1],
    ["grid", "Available", {}, 1],
    ["grid", "Your order", {}, 1],
    ["row", /^Place 1: empty/, {}, 1],
    ["button", /^Add: \S/, {}],
    ["button", /^Remove: /, {}, 0],
    ["button", /^Strike out: \S/, { pressed: false }],
  ],
  matching: [
    ["group", /.{20}/, {}, 1],
    ["grid", "Options", {}, 1],
    ["grid", "Prompts", {}, 1],
    ["button", /^Choose a match \S/, { expanded: false }],
    ["button", /^Clear the match of: /, {}, 0],
    ["button", /^Strike out: \S/, { pressed: false }],
  ],
};

/** What has changed once the first part was answered and the first option struck out. */
const answered: Readonly<Record<QuestionKind, readonly Control[]>> = {
  "single-choice": [
    ["radio", /^A \S.*, struck out$/, { checked: true }, 1],
    ["radio", /./, { checked: false }, 3],
    ["button", /^Strike out: \S/, { pressed: true }, 1],
  ],
  "multiple-response": [
    ["checkbox", /^A \S.*, struck out$/, { checked: true }, 1],
    ["checkbox", /^[B-F] \S/, { checked: false }],
    ["button", /^Strike out: \S/, { pressed: true }, 1],
  ],
  ordering: [
    ["textbox", /^Place of: \S/, {}, 1],
    ["button", /^Move up: \S/, {}, 1],
    ["button", /^Move down: \S/, {}, 1],
    ["button", /^Remove: \S/, {}, 1],
    ["button", /^Pick up from place 1: \S/, {}, 1],
    ["button", /^Strike out: \S/, { pressed: true }, 1],
  ],
  matching: [
    ["button", /^A \S.*, struck out \S/, { expanded: false }, 1],
    ["button", /^Clear the match of: \S/, {}, 1],
    ["button", /^Strike out: \S/, { pressed: true }, 1],
  ],
};

async function expectControls(scope: Page | Locator, controls: readonly Control[]): Promise<void> {
  for (const [role, name, state = {}, count] of controls) {
    const found = scope.getByRole(role, { name, exact: true, ...state });
    const what = `${role} ${String(name)} ${JSON.stringify(state)}`;
    if (count === undefined) await expect(found.first(), what).toBeVisible();
    else await expect(found, what).toHaveCount(count);
  }
}

/** Buttons, fields and the like that have no name at all. */
async function expectNoNameless(page: Page): Promise<void> {
  for (const role of ["button", "radio", "checkbox", "textbox", "row", "option", "grid"] as const)
    for (const control of await page.getByRole(role).all())
      await expect(control).toHaveAccessibleName(/\S/);
}

test("every control of the exam room has its role, its name and its state, in every kind", async ({
  launch,
}) => {
  const { page } = await launch();
  const exam = await new HomePage(page).sitMock();
  const { sheet } = exam;
  await exam.expectQuestion(1, 65);
  await expectControls(page, [["button", "Previous", { disabled: true }, 1]]);
  for (const kind of QUESTION_KINDS) {
    await exam.goTo(1);
    await goToKind(exam, kind);
    await test.step(kind, async () => {
      await expectControls(page, [...bars, ...untouched[kind]]);
      await expectNoNameless(page);
      if (kind === "ordering") await placeNext(sheet, "button");
      else if (kind === "matching") await sheet.match(0, 0);
      else await sheet.choose(0);
      await sheet.strikes.first().click();
      await expectControls(page, answered[kind]);
      await expectNoNameless(page);
    });
  }
  await expectControls(page, [["button", "Previous", { disabled: false }, 1]]);
  await sheet.matches.nth(1).click();
  await expectControls(page, [
    ["dialog", /\S/, {}, 1],
    ["listbox", /\S/, {}, 1],
    ["option", /^A \S/, { selected: false }, 1],
  ]);
});

test("what can be turned on in the exam room says that it is on", async ({ launch }) => {
  const { page } = await launch();
  const exam = await new PausePage(page).sitRelaxedMock();
  await exam.expectQuestion(1, 65);
  const number = await goToKind(exam, "single-choice");
  await expectControls(page, [["button", "Pause", { disabled: false }, 1]]);
  await exam.flag.click();
  await exam.hideClock.click();
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Your note" })).toBeFocused();
  await page.keyboard.type("x");
  await page.getByRole("button", { name: "Highlight", exact: true }).click();
  await expectControls(page, [
    ["button", "Flag", { pressed: true }, 1],
    ["button", "Show the clock", {}, 1],
    ["timer", /./, {}, 0],
    ["complementary", "Note on this question", {}, 1],
    ["textbox", "Your note", {}, 1],
    ["button", "Close the note", {}, 1],
    ["button", "Highlight", { pressed: true }, 1],
    // The answer keeps its name while the words that it is named by lie open.
    ["radiogroup", /.{20}/, {}, 1],
  ]);
  const word = page.getByRole("heading", { level: 1 }).getByRole("button");
  await expect(word.first()).toHaveAttribute("aria-pressed", "false");
  await word.first().click();
  await expect(word.first()).toHaveAttribute("aria-pressed", "true");

  await exam.navigator.click();
  await expectControls(exam.navigatorDialog, [
    ["listbox", "Questions", {}, 1],
    ["option", /^Question \d+: /, {}, 65],
    ["option", `Question ${number}: not answered, flagged, with a note`, { selected: true }, 1],
    ["option", /^Question \d+: not seen$/, { selected: false }, 65 - number],
    ["button", "Close", {}, 1],
  ]);
  await page.keyboard.press("Escape");
  const list = await exam.openReviewList();
  await expectControls(page, [
    ["group", "Show", {}, 1],
    ["button", "All 65", { pressed: true }, 1],
    ["button", "Incomplete 65", { pressed: false }, 1],
    ["button", "Flagged 1", { pressed: false }, 1],
    ["list", "Questions", {}, 1],
    ["button", /^\d+ .*Not answered.*Flagged.*Note/, {}, 1],
    ["button", `Back to question ${number}`, {}, 1],
    ["button", "End exam", {}, 1],
    ["button", "Flag", {}, 0],
  ]);
  await list.endExam.click();
  await expectControls(list.endDialog, [
    ["heading", "End the exam?", {}, 1],
    ["button", "Go on working", {}, 1],
    ["button", "End exam", {}, 1],
  ]);
  // What lies beneath is dead to every means of input.
  await expect(page.locator("[inert]", { has: list.heading })).toHaveCount(1);
  await expect(list.endDialog).toHaveAccessibleDescription(/65 questions are not answered\./);
});
