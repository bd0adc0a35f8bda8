import { MatchingTable } from "../../../ui/answer/MatchingTable.tsx";
import { matchingWords } from "../exam-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts } from "./answer-parts.tsx";
import { changedPairs } from "./changed-pairs.ts";
import { promptRowId } from "./prompt-row-id.ts";

/** An option for each prompt. */
export function MatchingView(props: AnswerViewProps<"matching">) {
  const { item, position, response, onAnswer } = props;
  return (
    <MatchingTable
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      prompts={letteredParts(item.prompts, position.promptOrder)}
      options={letteredParts(item.options, position.optionOrder)}
      matchOf={(promptId) => response?.pairs[promptId] ?? null}
      rowIdOf={promptRowId}
      words={matchingWords}
      onChange={(promptId, optionId) => {
        onAnswer(changedPairs(response, promptId, optionId));
      }}
    />
  );
}
