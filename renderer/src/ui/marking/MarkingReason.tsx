import { useId } from "react";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { verdictOf } from "../../../../shared/scoring/score-item.ts";
import { markingSentences } from "./marking-sentences.ts";
import { markingMessages as words } from "./marking-messages.ts";
import styles from "./MarkingReason.module.css";

/** The rule that marked an answer and what it found, in words. */
export function MarkingReason({ question }: { readonly question: MarkedQuestion }) {
  const headingId = useId();
  const isRight = verdictOf(question.item, question.response) === "right";
  return (
    <section aria-labelledby={headingId} className={styles["reason"]}>
      <h3 id={headingId}>{isRight ? words.whyRight : words.whyWrong}</h3>
      <ul>
        {markingSentences(question).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
