import type { ReactNode } from "react";
import { paperMessages as words } from "./paper-messages.ts";
import styles from "./SheetHead.module.css";

interface SheetHeadProps {
  /** What the sheet is: "Score report". */
  readonly kind: string;
  /** A date, as it is written out. */
  readonly date: string;
  /** What it is of. */
  readonly children: ReactNode;
}

/** Stands at the top of everything that goes on paper. */
export function SheetHead({ kind, date, children }: SheetHeadProps) {
  return (
    <header className={styles["head"]}>
      <p className={styles["brand"]}>{words.brand}</p>
      <p className={styles["kind"]}>{kind}</p>
      <p>{children}</p>
      <p className={styles["date"]}>{date}</p>
    </header>
  );
}
