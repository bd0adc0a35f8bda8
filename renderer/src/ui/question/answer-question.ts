import type { CandidateItemOf } from "../../../../shared/bank/candidate-item.ts";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { Response, ResponseOf } from "../../../../shared/exam/response.ts";
import type { CandidateQuestion } from "./candidate-question.ts";

/** A question of one kind with the answer so far; null where there is none. */
export interface AnswerQuestion<K extends ItemKind> extends Pick<CandidateQuestion, "position"> {
  readonly item: CandidateItemOf<K>;
  readonly response: ResponseOf<K> | null;
}

/** The response if it is of the kind. A stored one of another kind than its item's counts as none. */
export function responseOfKind<K extends ItemKind>(
  kind: K,
  response: Response | null,
): ResponseOf<K> | null {
  return response !== null && isOfKind(kind, response) ? response : null;
}

function isOfKind<K extends ItemKind>(kind: K, response: Response): response is ResponseOf<K> {
  return response.kind === kind;
}
