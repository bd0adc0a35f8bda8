import { OrderingBoard } from "../answer/OrderingBoard.tsx";
import { orderingWords, strikeWords } from "./question-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts } from "./answer-parts.tsx";

/** Options to pick and put in order. */
export function OrderingView(props: AnswerViewProps<"ordering">) {
  const { item, position, response, onAnswer, struckIds, onStrike } = props;
  return (
    <OrderingBoard
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      entries={letteredParts(item.options, position.optionOrder)}
      order={response?.order ?? []}
      requiredCount={item.requiredCount}
      words={orderingWords}
      strike={{ struckIds, onStrike, words: strikeWords }}
      onChange={(order) => {
        onAnswer(order.length === 0 ? null : { kind: "ordering", order });
      }}
    />
  );
}
