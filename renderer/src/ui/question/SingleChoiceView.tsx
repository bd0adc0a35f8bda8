import { ChoiceGroup } from "../answer/ChoiceGroup.tsx";
import { strikeWords } from "./question-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts } from "./answer-parts.tsx";

/** One option of several. */
export function SingleChoiceView(props: AnswerViewProps<"single-choice">) {
  const { item, position, response, onAnswer, struckIds, onStrike } = props;
  return (
    <ChoiceGroup
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      options={letteredParts(item.options, position.optionOrder)}
      strike={{ struckIds, onStrike, words: strikeWords }}
      selectedId={response?.optionId ?? null}
      onChange={(optionId) => {
        onAnswer({ kind: "single-choice", optionId });
      }}
    />
  );
}
