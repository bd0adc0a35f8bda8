import type { FinishedAttempt } from "../attempts/attempt-record.ts";
import type { DomainId, TaskId } from "../bank/blueprint.ts";
import type { ItemState } from "../exam/exam-session.ts";
import { objectivePlaces } from "../exam/objective-places.ts";
import { replaySession } from "../exam/replay-session.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import { wasAnswerChanged } from "./answer-history.ts";
import type { MarkedQuestion } from "./marked-question.ts";

/** One question of a finished attempt with all that review says about it. */
export interface ReviewEntry extends MarkedQuestion {
  /** 0-based place in the form. */
  readonly position: number;
  readonly verdict: Verdict;
  readonly isScored: boolean;
  readonly isFlagged: boolean;
  /** Whether another answer stood for a while. */
  readonly wasChanged: boolean;
  /** Exam time with the question on screen, in ms. */
  readonly timeSpentMs: number;
  /** What the candidate did with the study aids. */
  readonly note: string;
  readonly highlights: ItemState["highlights"];
  readonly confidence: ItemState["confidence"];
  /** Every response given, oldest first, cleared ones as null. */
  readonly responses: ItemState["responses"];
  readonly domainId: DomainId;
  readonly taskId: TaskId;
}

/**
 * The questions of an attempt in the order of its form, from its own events, snapshots and verdicts: nothing is marked anew.
 * Throws if the record lacks an item or a verdict of its form.
 */
export function reviewEntriesOf(attempt: FinishedAttempt): readonly ReviewEntry[] {
  const { form, conditions, events, items, blueprint, result } = attempt;
  const session = replaySession(form, conditions.timeLimitMs, events);
  const placeOf = objectivePlaces(blueprint);
  const itemsById = new Map(items.map((item) => [item.id, item]));
  return form.positions.map(({ itemId, isScored, optionOrder, promptOrder }, position) => {
    const item = itemsById.get(itemId);
    const state = session.items.get(itemId);
    const verdict = result.verdicts[position]?.verdict;
    if (item === undefined || state === undefined || verdict === undefined)
      throw new Error(`The attempt lacks item ${itemId} or its verdict.`);
    const { domainId, taskId } = placeOf(item.objective);
    return {
      position,
      item,
      response: state.response,
      verdict,
      isScored,
      isFlagged: state.isFlagged,
      wasChanged: wasAnswerChanged({ item, responses: state.responses }),
      timeSpentMs: state.timeSpentMs,
      struckIds: state.struckIds,
      note: state.note,
      highlights: state.highlights,
      confidence: state.confidence,
      responses: state.responses,
      domainId,
      taskId,
      optionOrder,
      promptOrder,
    };
  });
}
