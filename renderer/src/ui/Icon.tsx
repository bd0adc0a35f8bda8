import type { LucideIcon } from "lucide-react";
import styles from "./Icon.module.css";

/** A picture beside words or inside a named control: assistive technology skips it. */
export function Icon({ icon: Picture }: { readonly icon: LucideIcon }) {
  return <Picture aria-hidden="true" focusable="false" className={styles["icon"]} />;
}
