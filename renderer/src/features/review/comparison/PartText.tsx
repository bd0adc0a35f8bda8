import type { Item } from "../../../../../shared/bank/item.ts";
import { BlockTextView, InlineTextView } from "../../../ui/RichText.tsx";
import styles from "./PartText.module.css";

interface PartTextProps {
  readonly part: Item["options"][number];
  /** The letter it had on the candidate's screen; null where it had none. */
  readonly letter: string | null;
}

/** An option or a prompt with the reason that its author gives for it. */
export function PartText({ part, letter }: PartTextProps) {
  return (
    <div className={styles["part"]}>
      <p className={styles["text"]}>
        {letter !== null && <span className={styles["letter"]}>{letter} </span>}
        <span>
          <InlineTextView text={part.text} />
        </span>
      </p>
      <div className={styles["reason"]}>
        <BlockTextView text={part.rationale} />
      </div>
    </div>
  );
}
