import type { ReactNode } from "react";
import styles from "./Legend.module.css";

interface LegendProps {
  readonly entries: readonly {
    readonly text: string;
    /** Drawn in a box of 1000 by 1000, as in the plot. */
    readonly sample: ReactNode;
  }[];
}

/** What the lines and dots of a picture stand for. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={styles["legend"]}>
      {entries.map(({ text, sample }) => (
        <li key={text} className={styles["entry"]}>
          <svg
            aria-hidden="true"
            viewBox="0 0 1000 1000"
            preserveAspectRatio="none"
            className={styles["sample"]}
          >
            {sample}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
