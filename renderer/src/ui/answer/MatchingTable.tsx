import { X } from "lucide-react";
import { IconButton } from "../IconButton.tsx";
import type { AnswerOption } from "./answer-option.ts";
import { focusFirstButton } from "./focus-first-button.ts";
import { MatchSelect } from "./MatchSelect.tsx";
import styles from "./MatchingTable.module.css";

/** The words of a matching table. `text` is a prompt in plain words. */
export interface MatchingWords {
  readonly placeholder: string;
  readonly clear: (text: string) => string;
}

interface MatchingTableProps<PromptId extends string, OptionId extends string> {
  /** The id of the element that asks. */
  readonly labelledBy: string;
  /** The id of the element that says how to answer. */
  readonly describedBy: string;
  readonly prompts: readonly AnswerOption<PromptId>[];
  readonly options: readonly AnswerOption<OptionId>[];
  readonly matchOf: (promptId: PromptId) => OptionId | null;
  /** The id of a prompt's row in the page: its button is what to focus. */
  readonly rowIdOf: (promptId: PromptId) => string;
  readonly words: MatchingWords;
  /** Null clears the match of a prompt. */
  readonly onChange: (promptId: PromptId, optionId: OptionId | null) => void;
}

/** One choice from the same list for each prompt; nothing is chosen beforehand. */
export function MatchingTable<PromptId extends string, OptionId extends string>(
  props: MatchingTableProps<PromptId, OptionId>,
) {
  const { prompts, options, matchOf, rowIdOf, words, onChange } = props;
  return (
    <div
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={styles["table"]}
    >
      <ul className={styles["rows"]}>
        {prompts.map((prompt) => {
          const rowId = rowIdOf(prompt.id);
          const match = matchOf(prompt.id);
          return (
            <li key={prompt.id} id={rowId} className={styles["row"]}>
              <span className={styles["letter"]}>{prompt.letter}</span>
              <span id={`${rowId}-text`} className={styles["prompt"]}>
                {prompt.content}
              </span>
              <span className={styles["choice"]}>
                <MatchSelect
                  labelledBy={`${rowId}-text`}
                  options={options}
                  value={match}
                  placeholder={words.placeholder}
                  onChange={(optionId) => {
                    onChange(prompt.id, optionId);
                  }}
                />
              </span>
              <span className={styles["clear"]}>
                {match !== null && (
                  <IconButton
                    icon={X}
                    label={words.clear(prompt.plainText)}
                    onPress={() => {
                      onChange(prompt.id, null);
                      // This button goes with the match, and would take the focus with it.
                      focusFirstButton(rowId);
                    }}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
