import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./Paper.module.css";

/** What is printed in place of the screen, for as long as it stands in the page. Nobody sees or hears it there. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return createPortal(<div className={styles["paper"]}>{children}</div>, document.body);
}
