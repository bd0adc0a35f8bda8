import { Flag } from "lucide-react";
import { type RefObject, useId } from "react";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Badge } from "../../ui/Badge.tsx";
import { HighlightedText } from "../../ui/HighlightedText.tsx";
import { MarkedAnswer } from "../../ui/marking/MarkedAnswer.tsx";
import { VerdictLine } from "../../ui/marking/VerdictLine.tsx";
import { itemMessages as words, verdictSentence } from "./review-messages.ts";
import { studyAidWords } from "../../ui/marking/study-aid-words.ts";
import styles from "./ReviewItem.module.css";

function Marks({ entry }: { readonly entry: ReviewEntry }) {
  return (
    <p className={styles["badges"]}>
      {entry.isFlagged && (
        <Badge tone="flag" icon={Flag}>
          {words.flagged}
        </Badge>
      )}
      {!entry.isScored && <Badge>{words.unscored}</Badge>}
      <span>{words.timeSpent(entry.timeSpentMs)}</span>
      {entry.wasChanged && <span>{words.changed}</span>}
    </p>
  );
}

interface ReviewItemProps {
  readonly entry: ReviewEntry;
  readonly questionCount: number;
  /** Where in the exam the question belongs: its domain and task. */
  readonly place: string;
  /** What there is to read about the question's objective; null where the bank is not here or has no note on it. */
  readonly topic: NotedTopic | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One question, gone over: what you answered, what the key is, and why it was marked as it was. */
export function ReviewItem({ entry, questionCount, place, topic, headingRef }: ReviewItemProps) {
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
        <Marks entry={entry} />
      </header>
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
    </article>
  );
}
