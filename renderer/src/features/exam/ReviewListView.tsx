import { useEffect, useRef, useState } from "react";
import { ToggleChip } from "../../ui/ToggleChip.tsx";
import { filterNames, reviewListMessages as words } from "./exam-messages.ts";
import {
  matchesQuestionFilter,
  QUESTION_FILTERS,
  type QuestionFilter,
  type QuestionSummary,
} from "./question-summary.ts";
import { ReviewListRow } from "./ReviewListRow.tsx";
import styles from "./ReviewListView.module.css";

interface ReviewListViewProps {
  readonly summaries: readonly QuestionSummary[];
  readonly isTimed: boolean;
  /** Goes to the question with that number, counted from 1. */
  readonly onPick: (number: number) => void;
}

/** Every question in a list, for the look over before the end. */
export function ReviewListView({ summaries, isTimed, onPick }: ReviewListViewProps) {
  const [filter, setFilter] = useState<QuestionFilter>("all");
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The browser's focus: without this it stays on the button that led here.
  useEffect(() => {
    headingRef.current?.focus();
  }, []);
  const shown = summaries.filter((summary) => matchesQuestionFilter(filter, summary));
  return (
    <div className={styles["list"]}>
      <h1 ref={headingRef} tabIndex={-1}>
        {words.title}
      </h1>
      <p className={styles["intro"]}>{words.intro(isTimed)}</p>
      <div role="group" aria-label={words.filters} className={styles["filters"]}>
        {QUESTION_FILTERS.map((name) => (
          <ToggleChip
            key={name}
            label={filterNames[name]}
            count={summaries.filter((summary) => matchesQuestionFilter(name, summary)).length}
            isSelected={filter === name}
            onChange={() => {
              setFilter(name);
            }}
          />
        ))}
      </div>
      {shown.length === 0 ? (
        <p role="status">{words.none[filter]}</p>
      ) : (
        <ol aria-label={words.list} className={styles["rows"]}>
          {shown.map((summary) => (
            <ReviewListRow
              key={summary.itemId}
              summary={summary}
              onPick={() => {
                onPick(summary.number);
              }}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
