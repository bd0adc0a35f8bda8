import type { ItemKind } from "../../../../shared/bank/item.ts";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { answerComparisons } from "./answer-comparisons.tsx";
import { type ComparisonProps, responseOf } from "./comparison-parts.ts";

function compare<K extends ItemKind>(kind: K, props: ComparisonProps<K>) {
  return answerComparisons[kind](props);
}

/** What you answered beside the key, each in its own column, with the reason for every option. */
export function AnswerComparison({ question }: { readonly question: MarkedQuestion }) {
  const { item, response, optionOrder, promptOrder, struckIds } = question;
  return compare(item.kind, {
    item,
    response: responseOf(item.kind, response),
    optionOrder,
    promptOrder,
    struckIds,
  });
}
