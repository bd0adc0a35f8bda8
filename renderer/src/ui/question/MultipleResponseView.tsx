import { ChoiceChecklist } from "../answer/ChoiceChecklist.tsx";
import { strikeWords } from "./question-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts } from "./answer-parts.tsx";

/** As many options as asked for; more can be chosen, and the room then says so. */
export function MultipleResponseView(props: AnswerViewProps<"multiple-response">) {
  const { item, position, response, onAnswer, struckIds, onStrike } = props;
  return (
    <ChoiceChecklist
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      options={letteredParts(item.options, position.optionOrder)}
      strike={{ struckIds, onStrike, words: strikeWords }}
      selectedIds={response?.optionIds ?? []}
      onChange={(optionIds) => {
        onAnswer(optionIds.length === 0 ? null : { kind: "multiple-response", optionIds });
      }}
    />
  );
}
