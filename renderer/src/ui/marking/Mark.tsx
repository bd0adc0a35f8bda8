import type { LucideIcon } from "lucide-react";
import { Icon } from "../Icon.tsx";
import styles from "./Mark.module.css";

interface MarkProps {
  /** The colour only repeats what picture and word say. */
  readonly tone: "right" | "wrong" | "neutral";
  readonly icon: LucideIcon;
  readonly word: string;
}

/** A picture over its word, in a column of marks. */
export function Mark({ tone, icon, word }: MarkProps) {
  return (
    <span className={styles["mark"]} data-tone={tone}>
      <Icon icon={icon} />
      <span>{word}</span>
    </span>
  );
}
