import { useId } from "react";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { References } from "../References.tsx";
import { BlockTextView } from "../RichText.tsx";
import { AnswerComparison } from "./AnswerComparison.tsx";
import { markedMessages as words } from "./marking-messages.ts";
import { MarkingReason } from "./MarkingReason.tsx";
import { StudyNoteLink } from "./StudyNoteLink.tsx";
import styles from "./MarkedAnswer.module.css";

interface MarkedAnswerProps {
  readonly question: MarkedQuestion;
  /** What there is to read about the question's objective; null where the bank is not here or has no note on it. */
  readonly topic: NotedTopic | null;
}

/** What there is to learn from a marked answer: it beside the key, why it was marked so, the takeaway and where it is from. */
export function MarkedAnswer({ question, topic }: MarkedAnswerProps) {
  const takeawayId = useId();
  const { item } = question;
  return (
    <div className={styles["marked"]}>
      <AnswerComparison question={question} />
      <MarkingReason question={question} />
      <section aria-labelledby={takeawayId} className={styles["takeaway"]}>
        <h3 id={takeawayId}>{words.takeaway}</h3>
        <BlockTextView text={item.takeaway} />
      </section>
      {topic && <StudyNoteLink key={topic.objective} topic={topic} />}
      <References references={item.references} />
    </div>
  );
}
