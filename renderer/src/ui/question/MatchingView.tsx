import { MatchingTable } from "../answer/MatchingTable.tsx";
import { matchingWords, strikeWords } from "./question-messages.ts";
import type { AnswerViewProps } from "./answer-view-props.ts";
import { letteredParts, numberedParts } from "./answer-parts.tsx";
import { changedPairs } from "./changed-pairs.ts";

/** An option for each prompt. */
export function MatchingView(props: AnswerViewProps<"matching">) {
  const { item, position, response, onAnswer, struckIds, onStrike } = props;
  return (
    <MatchingTable
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      prompts={numberedParts(item.prompts, position.promptOrder)}
      options={letteredParts(item.options, position.optionOrder)}
      matchOf={(promptId) => response?.pairs[promptId] ?? null}
      words={matchingWords}
      strike={{ struckIds, onStrike, words: strikeWords }}
      onChange={(promptId, optionId) => {
        onAnswer(changedPairs(response, promptId, optionId));
      }}
    />
  );
}
