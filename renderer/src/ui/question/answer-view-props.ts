import type { ItemKind, PartId } from "../../../../shared/bank/item.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import type { AnswerQuestion } from "./answer-question.ts";

/** What the view of each kind of item gets. */
export interface AnswerViewProps<K extends ItemKind> extends AnswerQuestion<K> {
  /** The id of the element that holds the stem. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy: string;
  /** Null clears the answer. */
  readonly onAnswer: (response: Response | null) => void;
  /** The options that the candidate struck out; it says nothing about the answer. */
  readonly struckIds: ReadonlySet<PartId>;
  readonly onStrike: (partId: PartId, isStruck: boolean) => void;
}
