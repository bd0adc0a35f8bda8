import { useId } from "react";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { markingSentences } from "./marking-sentences.ts";
import { markingMessages } from "./marking-messages.ts";
import styles from "./MarkingReason.module.css";

/** The rule that marked an answer and what was missing, in words. */
export function MarkingReason({ question }: { readonly question: MarkedQuestion }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["reason"]}>
      <h3 id={headingId}>{markingMessages.heading}</h3>
      <p>{markingSentences(question).join(" ")}</p>
    </section>
  );
}
