import { FlagMark } from "./FlagMark.tsx";
import { NoteMark } from "./NoteMark.tsx";
import { ProgressMark } from "./ProgressMark.tsx";
import type { QuestionSummary } from "./question-summary.ts";
import styles from "./ReviewListRow.module.css";

interface ReviewListRowProps {
  readonly summary: QuestionSummary;
  readonly onPick: () => void;
}

/** One question in the review list: a press on it goes there. */
export function ReviewListRow({ summary, onPick }: ReviewListRowProps) {
  return (
    <li className={styles["entry"]}>
      <button type="button" className={styles["row"]} onClick={onPick}>
        <span className={styles["number"]}>{summary.number}</span>
        <span className={styles["excerpt"]}>{summary.excerpt}</span>
        <span className={styles["marks"]}>
          <ProgressMark progress={summary.progress} />
          {summary.isFlagged && <FlagMark />}
          {summary.hasNote && <NoteMark />}
        </span>
      </button>
    </li>
  );
}
