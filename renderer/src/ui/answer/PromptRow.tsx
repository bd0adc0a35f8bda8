import { X } from "lucide-react";
import { useId } from "react";
import { GridListItem } from "react-aria-components";
import { IconButton } from "../IconButton.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { MatchSelect } from "./MatchSelect.tsx";
import { matchingRow } from "./matching-row.ts";
import type { MatchingWords } from "./matching-words.ts";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./MatchingTable.module.css";

interface PromptRowProps<PromptId extends string, OptionId extends string> {
  /** Its letter is its number. */
  readonly prompt: AnswerOption<PromptId>;
  readonly options: readonly AnswerOption<OptionId>[];
  readonly match: OptionId | null;
  readonly isHeld: boolean;
  /** Whether an option is picked that a press would match with this prompt. */
  readonly isTarget: boolean;
  readonly words: MatchingWords;
  readonly strike: StrikeOut<OptionId>;
  readonly onPress: () => void;
  readonly onMatch: (option: AnswerOption<OptionId>) => void;
  readonly onClear: () => void;
}

/** A prompt with its match. A press on it picks it, or gives it the option that is picked. */
export function PromptRow<PromptId extends string, OptionId extends string>(
  props: PromptRowProps<PromptId, OptionId>,
) {
  const { prompt, match, words } = props;
  const textId = useId();
  return (
    <GridListItem
      id={prompt.id}
      textValue={prompt.plainText}
      className={styles["row"] ?? ""}
      data-row={prompt.id}
      data-held={props.isHeld || undefined}
      data-target={props.isTarget || undefined}
      onAction={props.onPress}
    >
      <span className={styles["number"]}>{prompt.letter}</span>
      <span id={textId} className={styles["prompt"]}>
        {prompt.content}
      </span>
      <span className={styles["choice"]}>
        <MatchSelect
          labelledBy={textId}
          options={props.options}
          strike={props.strike}
          value={match}
          placeholder={words.placeholder}
          onChange={props.onMatch}
        />
      </span>
      <span className={styles["clear"]}>
        {match !== null && (
          <IconButton
            icon={X}
            label={words.clear(prompt.plainText)}
            onPress={() => {
              props.onClear();
              // This button goes with the match, and would take the focus with it.
              matchingRow.focus(prompt.id);
            }}
          />
        )}
      </span>
    </GridListItem>
  );
}
