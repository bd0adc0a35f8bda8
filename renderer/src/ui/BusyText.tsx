import type { ReactNode } from "react";
import styles from "./BusyText.module.css";

/** Says that something takes a moment. Words only: nothing on the screens moves by itself. */
export function BusyText({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles["busy"]}>
      {children}
    </p>
  );
}
