import type { ReactNode } from "react";
import styles from "./BuilderSection.module.css";

interface BuilderSectionProps {
  readonly title: string;
  /** The id that the heading gets, for what it names. */
  readonly titleId: string;
  /** 2 for a part of the screen, 3 for a group of choices in one. */
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** A part of the practice screen under its heading. */
export function BuilderSection({ title, titleId, level, children }: BuilderSectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={titleId} className={styles["section"]}>
      <Heading id={titleId} className={styles[level === 2 ? "part" : "group"]}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
