import type { ReactNode } from "react";
import styles from "./HintLine.module.css";

/** What is good to know beside a list or a question, in small: one element for each sentence. */
export function HintLine({ children }: { readonly children: ReactNode }) {
  return <p className={styles["hint"]}>{children}</p>;
}
