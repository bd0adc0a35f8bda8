import type { ReactNode } from "react";
import { moveAlongRail } from "./move-along-rail.ts";
import styles from "./RailEntry.module.css";

interface RailEntryProps {
  /** The name for assistive technology, where what is seen does not say it all. */
  readonly name?: string;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
  readonly onChoose: () => void;
}

/** One entry of a rail, which opens what it stands for. */
export function RailEntry({ name, isCurrent, children, onChoose }: RailEntryProps) {
  return (
    <button
      type="button"
      className={styles["entry"]}
      aria-label={name}
      aria-current={isCurrent ? "true" : undefined}
      // One stop for the Tab key; the arrow keys go from entry to entry.
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={moveAlongRail}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
