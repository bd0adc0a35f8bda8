import { requiredCountOf } from "../bank/candidate-item.ts";
import type { Item } from "../bank/item.ts";
import { answerStateOf } from "../exam/answer-state.ts";
import type { ItemState } from "../exam/exam-session.ts";
import type { Response } from "../exam/response.ts";
import { assertNever } from "../lib/assert-never.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import { verdictOf } from "../scoring/score-item.ts";
import type { MarkedQuestion } from "./marked-question.ts";

/** An answer that stood for a while, marked as if the exam had ended then. */
export interface AnswerStep {
  /** Null only where the candidate cleared the answer in the end. */
  readonly response: Response | null;
  readonly verdict: Verdict;
}

type Answered = Pick<MarkedQuestion, "item"> & Pick<ItemState, "responses">;

/**
 * The answers that a question had, oldest first: every whole one, and the last one whatever it was. Neither half-made answers on
 * the way nor the same answer given again are steps of their own. Empty where nothing was ever answered.
 */
export function answerHistoryOf({ item, responses }: Answered): readonly AnswerStep[] {
  if (responses.every((response) => response === null)) return [];
  const last = responses.length - 1;
  return responses
    .filter((response, index) => index === last || isWhole(item, response))
    .filter((response, index, kept) => index === 0 || !isSame(kept[index - 1] ?? null, response))
    .map((response) => ({ response, verdict: verdictOf(item, response) }));
}

/** Whether the answer of a question was another one for a while. */
export function wasAnswerChanged(question: Answered): boolean {
  return answerHistoryOf(question).length > 1;
}

/** What the changes of answer came to, in numbers of questions. */
export interface ChangeTally {
  /** Questions whose answer was another one for a while. */
  readonly changed: number;
  /** Of these: wrong at first, right in the end. */
  readonly helped: number;
  /** Of these: right at first, no longer in the end. */
  readonly harmed: number;
}

/** What the candidate gained and lost by changing answers: the first answer of each question against its last. */
export function tallyChanges(entries: readonly Answered[]): ChangeTally {
  const changed = entries.map(answerHistoryOf).filter(({ length }) => length > 1);
  const wentFrom = (wasRight: boolean) =>
    changed.filter(
      (steps) =>
        (steps[0]?.verdict === "right") === wasRight &&
        (steps.at(-1)?.verdict === "right") !== wasRight,
    ).length;
  return { changed: changed.length, helped: wentFrom(false), harmed: wentFrom(true) };
}

function isWhole(item: Item, response: Response | null): boolean {
  return answerStateOf({ requiredCount: requiredCountOf(item) }, response) === "answered";
}

function isSame(one: Response | null, other: Response | null): boolean {
  return one === other || (one !== null && other !== null && textOf(one) === textOf(other));
}

/** Equal for answers that say the same, in whatever order their parts were given. */
function textOf(response: Response): string {
  switch (response.kind) {
    case "single-choice":
      return response.optionId;
    case "multiple-response":
      return [...response.optionIds].sort().join(" ");
    case "ordering":
      return response.order.join(" ");
    case "matching":
      return Object.entries(response.pairs)
        .map((pair) => pair.join(" "))
        .sort()
        .join(" ");
    default:
      return assertNever(response);
  }
}
