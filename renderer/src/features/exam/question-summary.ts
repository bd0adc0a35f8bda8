import type { ItemId } from "../../../../shared/bank/item.ts";
import { type AnswerState, answerStateOf } from "../../../../shared/exam/answer-state.ts";
import type { ExamSession, ItemState } from "../../../../shared/exam/exam-session.ts";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { firstWords } from "../../../../shared/bank/first-words.ts";

const EXCERPT_WORDS = 14;

/** What the navigator and the review list say of a question. */
export interface QuestionSummary {
  readonly itemId: ItemId;
  /** Counts from 1. */
  readonly number: number;
  readonly excerpt: string;
  readonly progress: QuestionProgress;
  readonly isFlagged: boolean;
  readonly hasNote: boolean;
}
export type QuestionProgress = AnswerState | "not-seen";

export const QUESTION_FILTERS = ["all", "incomplete", "flagged"] as const;
export type QuestionFilter = (typeof QUESTION_FILTERS)[number];

/** Whether there is anything to read in the note on a question. */
export function hasNoteIn({ note }: Pick<ItemState, "note">): boolean {
  return note.trim() !== "";
}

/** Every question of a sitting in its order, with what became of it so far. */
export function summariseQuestions(
  questions: readonly CandidateQuestion[],
  session: ExamSession,
): readonly QuestionSummary[] {
  return questions.map(({ item }, index) => {
    const state = session.items.get(item.id);
    const answerState = answerStateOf(item, state?.response ?? null);
    const wasSeen = state?.wasSeen ?? false;
    return {
      itemId: item.id,
      number: index + 1,
      excerpt: firstWords(item.stem, EXCERPT_WORDS),
      // A question can be answered in part only after it was seen.
      progress: answerState === "unanswered" && !wasSeen ? "not-seen" : answerState,
      isFlagged: state?.isFlagged ?? false,
      hasNote: state !== undefined && hasNoteIn(state),
    };
  });
}

/** Whether a filter of the review list shows a question. Incomplete is all that does not have as many parts as asked for. */
export function matchesQuestionFilter(filter: QuestionFilter, summary: QuestionSummary): boolean {
  switch (filter) {
    case "all":
      return true;
    case "incomplete":
      return summary.progress !== "answered";
    case "flagged":
      return summary.isFlagged;
  }
}

/** What ending now would leave undone. */
export interface OpenEnds {
  readonly unanswered: number;
  /** Answered, but with too few or too many parts. */
  readonly incomplete: number;
  readonly flagged: number;
}

/** Counts what to tell somebody who is about to end the exam. */
export function countOpenEnds(summaries: readonly QuestionSummary[]): OpenEnds {
  const countOf = (...progress: readonly QuestionProgress[]) =>
    summaries.filter((summary) => progress.includes(summary.progress)).length;
  return {
    unanswered: countOf("unanswered", "not-seen"),
    incomplete: countOf("partly", "too-many"),
    flagged: summaries.filter((summary) => summary.isFlagged).length,
  };
}
