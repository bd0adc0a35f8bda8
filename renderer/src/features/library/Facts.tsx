import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** What is known of something, name by name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles["facts"]}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly isCode?: boolean;
}

/** One fact of `Facts`. */
export function Fact({ name, value, isCode = false }: FactProps) {
  return (
    <div className={styles["fact"]}>
      <dt className={styles["name"]}>{name}</dt>
      <dd className={styles["value"]}>{isCode ? <code>{value}</code> : value}</dd>
    </div>
  );
}
