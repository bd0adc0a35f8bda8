import type { KeyboardEvent } from "react";
import { GridList } from "react-aria-components";
import type { AnswerOption } from "./answer-option.ts";
import type { MatchingWords } from "./matching-words.ts";
import { OptionBank } from "./OptionBank.tsx";
import { PromptRow } from "./PromptRow.tsx";
import type { StrikeOut } from "./strike-out.ts";
import { useMatchDrag } from "./use-match-drag.ts";
import { type MatchingHold, useMatching } from "./use-matching.ts";
import styles from "./MatchingTable.module.css";

interface MatchingTableProps<PromptId extends string, OptionId extends string> {
  /** The id of the element that asks. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy: string;
  readonly prompts: readonly AnswerOption<PromptId>[];
  readonly options: readonly AnswerOption<OptionId>[];
  readonly matchOf: (promptId: PromptId) => OptionId | null;
  readonly words: MatchingWords;
  readonly strike: StrikeOut<OptionId>;
  /** Null clears the match of a prompt. */
  readonly onChange: (promptId: PromptId, optionId: OptionId | null) => void;
}

/** An option for each prompt: by dragging, by pressing one and the other, or from a list; nothing is chosen beforehand. */
export function MatchingTable<PromptId extends string, OptionId extends string>(
  props: MatchingTableProps<PromptId, OptionId>,
) {
  const { prompts, options, matchOf, words, strike, onChange } = props;
  const matching = useMatching({ prompts, words, onChange });
  const { held } = matching;
  const drag = useMatchDrag({ prompts, options, onMatch: matching.match });
  const putDownOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") matching.putDown();
  };
  return (
    <div
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={styles["table"]}
      onKeyDownCapture={putDownOnEscape}
    >
      <div className={styles["frame"]}>
        <OptionBank
          label={words.options}
          options={options}
          heldId={held?.type === "option" ? held.option.id : null}
          strike={strike}
          dragAndDropHooks={drag.optionHooks}
          dependencies={[held, onChange]}
          onPress={matching.pressOption}
        />
        <GridList
          aria-label={words.prompts}
          className={styles["rows"] ?? ""}
          keyboardNavigationBehavior="tab"
          escapeKeyBehavior="none"
          items={prompts}
          dependencies={[held, matchOf, options, strike.struckIds, onChange]}
          dragAndDropHooks={drag.promptHooks}
        >
          {(prompt) => (
            <PromptRow
              prompt={prompt}
              options={options}
              match={matchOf(prompt.id)}
              isHeld={held?.type === "prompt" && held.prompt.id === prompt.id}
              isTarget={held?.type === "option"}
              words={words}
              strike={strike}
              onPress={() => {
                matching.pressPrompt(prompt);
              }}
              onMatch={(option) => {
                matching.match(prompt.id, option);
              }}
              onClear={() => {
                matching.clear(prompt.id);
              }}
            />
          )}
        </GridList>
      </div>
      <p className={styles["hint"]}>{hintOf(held, prompts, words)}</p>
      <p role="status" className="visually-hidden">
        {matching.spoken}
      </p>
    </div>
  );
}

function hintOf<PromptId extends string, OptionId extends string>(
  held: MatchingHold<PromptId, OptionId> | null,
  prompts: readonly AnswerOption<PromptId>[],
  words: MatchingWords,
): string {
  if (held === null) return words.hint;
  if (held.type === "option") return words.optionHeld(held.option.plainText);
  return words.promptHeld(prompts.findIndex(({ id }) => id === held.prompt.id) + 1);
}
