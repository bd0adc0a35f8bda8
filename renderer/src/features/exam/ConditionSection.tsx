import type { ReactNode } from "react";
import styles from "./ConditionSection.module.css";

interface ConditionSectionProps {
  readonly title: string;
  /** The id that the heading gets, for what it names. */
  readonly titleId: string;
  readonly children: ReactNode;
}

/** A part of the conditions under its heading. */
export function ConditionSection({ title, titleId, children }: ConditionSectionProps) {
  return (
    <section aria-labelledby={titleId} className={styles["section"]}>
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}
