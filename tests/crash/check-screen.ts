import { isDeepStrictEqual } from "node:util";
import type { Page } from "@playwright/test";
import type { OpenAttempt } from "../../shared/attempts/attempt-record.ts";
import { toCandidateItem } from "../../shared/bank/candidate-item.ts";
import { answerStateOf } from "../../shared/exam/answer-state.ts";
import type { InProgressSession } from "../../shared/exam/exam-session.ts";
import { itemStateOf } from "../../shared/exam/item-state-of.ts";
import { expect } from "../e2e/fixtures.ts";
import { ExamPage } from "../e2e/pages/exam-page.ts";
import { ReviewListPage } from "../e2e/pages/review-list-page.ts";
import { seenText } from "../e2e/pages/seen-text.ts";
import { StudyAidsPage } from "../e2e/pages/study-aids-page.ts";
import { CrashFinding } from "./finding.ts";
import { expectedQuestion, kindAt, placeAt, readQuestion } from "./shown-question.ts";

const STATE_WORDS = {
  answered: "Answered",
  partly: "Partly",
  "too-many": "Too many",
  unanswered: "Not answered",
} as const;

function differ(where: string, shown: unknown, expected: unknown): never {
  throw new CrashFinding(
    "screen",
    `${where} shows ${JSON.stringify(shown)}; it must be ${JSON.stringify(expected)}`,
  );
}

/** The question on screen must be the one of the session, with its answer, strike-outs and flag. */
export async function checkQuestion(
  page: Page,
  attempt: OpenAttempt,
  session: InProgressSession,
): Promise<void> {
  const { position } = session;
  const exam = new ExamPage(page);
  const where = `question ${position + 1}`;
  const heading = (await exam.question.innerText()).split(".", 1).join("");
  const number = `Question ${position + 1} of ${attempt.form.positions.length}`;
  if (heading !== number) differ("the room", heading, number);
  const expected = expectedQuestion(attempt, session, position);
  const shown = await readQuestion(exam, kindAt(attempt, position));
  if (!isDeepStrictEqual(shown, expected)) differ(where, shown, expected);
}

/** The note beside the question on screen must be the one of the session. Leaves it closed. */
export async function checkNote(
  page: Page,
  attempt: OpenAttempt,
  session: InProgressSession,
): Promise<void> {
  const { note } = itemStateOf(session, placeAt(attempt, session.position).itemId);
  const aids = new StudyAidsPage(page);
  await page.keyboard.press("Control+j");
  const shown = await aids.noteField.inputValue();
  if (shown !== note) differ(`the note on question ${session.position + 1}`, shown, note);
  await page.keyboard.press("Control+j");
  await expect(aids.noteField).toBeHidden();
}

/** The review list on screen must tell of every question what the session knows. */
export async function checkList(
  page: Page,
  attempt: OpenAttempt,
  session: InProgressSession,
): Promise<void> {
  const rows = (await new ReviewListPage(page).rows.allInnerTexts()).map(seenText);
  const { positions } = attempt.form;
  if (rows.length !== positions.length) differ("the list", rows.length, positions.length);
  for (const [index, { itemId }] of positions.entries()) {
    const state = itemStateOf(session, itemId);
    const item = attempt.items.find(({ id }) => id === itemId);
    if (item === undefined) throw new Error(`The attempt has no item ${itemId}.`);
    const answerState = answerStateOf(toCandidateItem(item), state.response);
    const isUnseen = answerState === "unanswered" && !state.wasSeen;
    const words = [
      isUnseen ? "Not seen" : STATE_WORDS[answerState],
      ...(state.isFlagged ? ["Flagged"] : []),
      ...(state.note.trim() === "" ? [] : ["Note"]),
    ].join(" ");
    const row = rows[index] ?? "";
    if (!row.endsWith(` ${words}`)) differ(`row ${index + 1} of the list`, row, words);
  }
}
