import type { AnswerOption } from "./answer-option.ts";
import type { StrikeOut } from "./strike-out.ts";
import styles from "./OptionText.module.css";

interface OptionTextProps<Id extends string> {
  readonly option: AnswerOption<Id>;
  /** Absent where options cannot be struck out. */
  readonly strike?: StrikeOut<Id> | undefined;
}

/** The letter and the words of an option; words that are struck out stay legible under their line. */
export function OptionText<Id extends string>({ option, strike }: OptionTextProps<Id>) {
  const isStruck = strike?.struckIds.has(option.id) === true;
  return (
    <>
      {option.letter !== null && <span className={styles["letter"]}>{option.letter}</span>}
      {/* Keeps letter and content apart in the accessible name. */}{" "}
      <span className={styles["content"]} data-struck={isStruck || undefined}>
        {option.content}
        {isStruck && <span className="visually-hidden">, {strike.words.struck}</span>}
      </span>
    </>
  );
}
