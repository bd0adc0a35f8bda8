import type { OpenAttempt } from "../../shared/attempts/attempt-record.ts";
import type { PartId } from "../../shared/bank/item.ts";
import type { ExamSession } from "../../shared/exam/exam-session.ts";
import type { FormPosition } from "../../shared/exam/form.ts";
import { itemStateOf } from "../../shared/exam/item-state-of.ts";
import type { Response } from "../../shared/exam/response.ts";
import type { ExamPage } from "../e2e/pages/exam-page.ts";

/** A question as the screen shows it. Parts are letters; a prompt without a match is empty. */
export interface ShownQuestion {
  readonly answer: readonly string[];
  readonly struck: readonly string[];
  readonly isFlagged: boolean;
}

export function letterAt(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}

/** The kind of the question at a 0-based position of the form. */
export function kindAt({ form, items }: OpenAttempt, position: number): Response["kind"] {
  const itemId = form.positions[position]?.itemId;
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) throw new Error(`The attempt has no item at position ${position}.`);
  return item.kind;
}

/** The place of a form with its orders on screen. */
export function placeAt({ form }: OpenAttempt, position: number): FormPosition {
  const place = form.positions[position];
  if (place === undefined) throw new Error(`The form has no position ${position}.`);
  return place;
}

/** What the screen must show of the question at a 0-based position. */
export function expectedQuestion(
  attempt: OpenAttempt,
  session: ExamSession,
  position: number,
): ShownQuestion {
  const place = placeAt(attempt, position);
  const { response, struckIds, isFlagged } = itemStateOf(session, place.itemId);
  const letterOf = (id: PartId) => letterAt(place.optionOrder.indexOf(id));
  return {
    answer: answerLetters(place, response, letterOf),
    struck: place.optionOrder.filter((id) => struckIds.has(id)).map(letterOf),
    isFlagged,
  };
}

function answerLetters(
  { promptOrder }: FormPosition,
  response: Response | null,
  letterOf: (id: PartId) => string,
): readonly string[] {
  switch (response?.kind) {
    case "single-choice":
      return [letterOf(response.optionId)];
    case "multiple-response":
      return response.optionIds.map(letterOf);
    case "ordering":
      return response.order.map(letterOf);
    case "matching":
      return promptOrder.map((promptId) => {
        const optionId = response.pairs[promptId];
        return optionId === undefined ? "" : letterOf(optionId);
      });
    case undefined:
      return promptOrder.map(() => "");
  }
}

/** Reads the question on screen. */
export async function readQuestion(
  { sheet, flag }: ExamPage,
  kind: Response["kind"],
): Promise<ShownQuestion> {
  const [answer, pressed, flagged] = await Promise.all([
    readAnswer(sheet, kind),
    sheet.strikes.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute("aria-pressed") === "true"),
    ),
    flag.getAttribute("aria-pressed"),
  ]);
  return {
    answer,
    struck: pressed.flatMap((isStruck, place) => (isStruck ? [letterAt(place)] : [])),
    isFlagged: flagged === "true",
  };
}

async function readAnswer(
  sheet: ExamPage["sheet"],
  kind: Response["kind"],
): Promise<readonly string[]> {
  switch (kind) {
    case "single-choice":
    case "multiple-response": {
      const chosen = await sheet.options.evaluateAll((inputs) =>
        inputs.map((input) => input instanceof HTMLInputElement && input.checked),
      );
      return chosen.flatMap((isChosen, place) => (isChosen ? [letterAt(place)] : []));
    }
    case "ordering":
      return (await sheet.placed.allInnerTexts()).map(letterIn);
    case "matching":
      return (await sheet.matches.allInnerTexts()).map(letterIn);
  }
}

function letterIn(text: string): string {
  return /^\s*([A-Z])\s/.exec(text)?.[1] ?? "";
}
