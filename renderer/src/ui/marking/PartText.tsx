import type { Item } from "../../../../shared/bank/item.ts";
import { BlockTextView, InlineTextView } from "../RichText.tsx";
import { studyAidWords } from "./study-aid-words.ts";
import styles from "./PartText.module.css";

interface PartTextProps {
  readonly part: Item["options"][number];
  /** The letter or, of a prompt, the number that it had on the candidate's screen. */
  readonly letter: string;
  /** Whether the candidate struck it out; a prompt cannot be. */
  readonly isStruck?: boolean;
}

/** An option or a prompt with the reason that its author gives for it. */
export function PartText({ part, letter, isStruck = false }: PartTextProps) {
  return (
    <div className={styles["part"]}>
      <p className={styles["text"]}>
        <span className={styles["letter"]}>{letter} </span>
        <span>
          <InlineTextView text={part.text} />
          {isStruck && <span className={styles["struck"]}> {studyAidWords.struck}</span>}
        </span>
      </p>
      <div className={styles["reason"]}>
        <BlockTextView text={part.rationale} />
      </div>
    </div>
  );
}
