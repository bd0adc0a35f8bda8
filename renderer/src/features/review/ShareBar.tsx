import styles from "./ShareBar.module.css";

/** A share as a bar that is drawn, not filled in as a background: printers leave backgrounds out. Words beside it say the same. */
export function ShareBar({ value, max }: { readonly value: number; readonly max: number }) {
  return (
    <svg aria-hidden="true" className={styles["bar"]}>
      <rect className={styles["track"]} width="100%" />
      <rect className={styles["reached"]} width={`${(value / max) * 100}%`} />
    </svg>
  );
}
