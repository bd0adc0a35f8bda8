import { OrderingBoard } from "../../../ui/answer/OrderingBoard.tsx";
import { orderingWords } from "../exam-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts } from "./answer-parts.tsx";

/** Options to pick and put in order. */
export function OrderingView(props: AnswerViewProps<"ordering">) {
  const { item, position, response, onAnswer } = props;
  return (
    <OrderingBoard
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      entries={letteredParts(item.options, position.optionOrder)}
      order={response?.order ?? []}
      words={orderingWords}
      onChange={(order) => {
        onAnswer(order.length === 0 ? null : { kind: "ordering", order });
      }}
    />
  );
}
