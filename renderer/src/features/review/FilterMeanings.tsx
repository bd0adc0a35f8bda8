import type { QuestionTimes } from "../../../../shared/review/question-times.ts";
import type { ReviewMark } from "../../../../shared/review/review-filter.ts";
import { filterMessages as words, markMeaning, markWords } from "./browse-messages.ts";
import styles from "./FilterMeanings.module.css";

interface FilterMeaningsProps {
  readonly marks: readonly ReviewMark[];
  readonly times: QuestionTimes;
}

/** What the filters go by, one press away. */
export function FilterMeanings({ marks, times }: FilterMeaningsProps) {
  return (
    <details className={styles["meanings"]}>
      <summary>{words.meanings}</summary>
      <dl>
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{markWords[mark]}</dt>
            <dd>{markMeaning(mark, times)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
