import type { ReactNode } from "react";
import type { ItemKind } from "../../../../shared/bank/item.ts";
import { ChoiceComparison } from "./ChoiceComparison.tsx";
import type { ComparisonProps } from "./comparison-parts.ts";
import { MatchingComparison } from "./MatchingComparison.tsx";
import { OrderingComparison } from "./OrderingComparison.tsx";

/** How each kind of item shows an answer beside the key; a new kind without an entry does not compile. */
export const answerComparisons: {
  readonly [K in ItemKind]: (props: ComparisonProps<K>) => ReactNode;
} = {
  "single-choice": ({ item, response, optionOrder, struckIds }) => (
    <ChoiceComparison
      options={item.options}
      optionOrder={optionOrder}
      chosenIds={response === null ? [] : [response.optionId]}
      keyIds={[item.key]}
      struckIds={struckIds}
    />
  ),
  "multiple-response": ({ item, response, optionOrder, struckIds }) => (
    <ChoiceComparison
      options={item.options}
      optionOrder={optionOrder}
      chosenIds={response?.optionIds ?? []}
      keyIds={item.key}
      struckIds={struckIds}
    />
  ),
  ordering: (props) => <OrderingComparison {...props} />,
  matching: (props) => <MatchingComparison {...props} />,
};
