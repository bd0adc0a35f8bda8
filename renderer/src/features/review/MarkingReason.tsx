import { useId } from "react";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { markingSentences } from "./marking-sentences.ts";
import { markingMessages } from "./review-messages.ts";
import styles from "./MarkingReason.module.css";

/** The rule that marked an answer and what was missing, in words. */
export function MarkingReason({ entry }: { readonly entry: ReviewEntry }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["reason"]}>
      <h3 id={headingId}>{markingMessages.heading}</h3>
      <p>{markingSentences(entry).join(" ")}</p>
    </section>
  );
}
