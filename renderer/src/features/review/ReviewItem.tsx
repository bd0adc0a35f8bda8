import { Clock, Flag, TriangleAlert } from "lucide-react";
import { type ReactNode, type RefObject, useId } from "react";
import { answerHistoryOf } from "../../../../shared/review/answer-history.ts";
import { isSlow, type QuestionTimes } from "../../../../shared/review/question-times.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { isConfidentlyWrong } from "../../../../shared/review/review-filter.ts";
import type { QuestionCorrection } from "../../../../shared/scoring/corrected-result.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Badge } from "../../ui/Badge.tsx";
import { HighlightedText } from "../../ui/HighlightedText.tsx";
import { MarkedAnswer } from "../../ui/marking/MarkedAnswer.tsx";
import { VerdictLine } from "../../ui/marking/VerdictLine.tsx";
import {
  confidenceWords,
  itemMessages as words,
  verdictSentence,
  wentMessages,
} from "./browse-messages.ts";
import { CorrectionNotice } from "./CorrectionNotice.tsx";
import { studyAidWords } from "../../ui/marking/study-aid-words.ts";
import { HowItWent } from "./HowItWent.tsx";
import styles from "./ReviewItem.module.css";

function ConfidenceMark({ entry }: { readonly entry: ReviewEntry }) {
  if (entry.confidence === null) return null;
  if (!isConfidentlyWrong(entry)) return <Badge>{confidenceWords[entry.confidence]}</Badge>;
  return (
    <Badge tone="wrong" icon={TriangleAlert}>
      {words.sureButWrong}
    </Badge>
  );
}

interface MarksProps {
  readonly entry: ReviewEntry;
  readonly times: QuestionTimes;
}

function Marks({ entry, times }: MarksProps) {
  const steps = answerHistoryOf(entry);
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <p className={styles["badges"]}>
      {entry.isFlagged && (
        <Badge tone="flag" icon={Flag}>
          {words.flagged}
        </Badge>
      )}
      {!entry.isScored && <Badge>{words.unscored}</Badge>}
      <ConfidenceMark entry={entry} />
      {isSlow(entry.timeSpentMs, times) && (
        <Badge tone="flag" icon={Clock}>
          {words.slow}
        </Badge>
      )}
      <span>{words.timeSpent(entry.timeSpentMs)}</span>
      {entry.wasChanged && first && last && (
        <span>{wentMessages.changed(first.verdict, last.verdict)}</span>
      )}
    </p>
  );
}

interface ReviewItemProps {
  readonly entry: ReviewEntry;
  /** What became of the question since; null where it still holds. */
  readonly correction: QuestionCorrection | null;
  readonly times: QuestionTimes;
  readonly questionCount: number;
  /** Where in the exam the question belongs: its domain and task. */
  readonly place: string;
  /** What there is to read about the question's objective; null where the bank is not here or has no note on it. */
  readonly topic: NotedTopic | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** What the person puts down about having missed it. */
  readonly miss?: ReactNode;
  /** What can be done about the question, at its end. */
  readonly children?: ReactNode;
}

/** One question, gone over: what you answered, what the key is, and why it was marked as it was. */
export function ReviewItem(props: ReviewItemProps) {
  const { entry, correction, times, questionCount, place, topic, headingRef, children } = props;
  const headingId = useId();
  const noteId = useId();
  return (
    <article aria-labelledby={headingId} className={styles["item"]}>
      <header className={styles["header"]}>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles["heading"]}>
          {words.heading(entry.position + 1, questionCount)}
        </h2>
        <p className={styles["place"]}>{place}</p>
        <VerdictLine verdict={entry.verdict}>
          {verdictSentence(entry.verdict, entry.isScored)}
        </VerdictLine>
        <Marks entry={entry} times={times} />
      </header>
      {correction !== null && <CorrectionNotice correction={correction} />}
      <div className={styles["stem"]}>
        <HighlightedText text={entry.item.stem} highlights={entry.highlights} />
      </div>
      {entry.note.trim() !== "" && (
        <section aria-labelledby={noteId} className={styles["note"]}>
          <h3 id={noteId}>{studyAidWords.note}</h3>
          <p>{entry.note}</p>
        </section>
      )}
      <MarkedAnswer question={entry} topic={topic} />
      {props.miss}
      <HowItWent entry={entry} times={times} />
      {children}
    </article>
  );
}
