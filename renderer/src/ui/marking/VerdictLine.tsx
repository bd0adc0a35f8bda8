import type { ReactNode } from "react";
import type { Verdict } from "../../../../shared/scoring/exam-result.ts";
import { Icon } from "../Icon.tsx";
import { verdictIcons } from "./verdict-icons.ts";
import styles from "./VerdictLine.module.css";

interface VerdictLineProps {
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly children: ReactNode;
}

/** How an answer was marked, in a shape and words. */
export function VerdictLine({ verdict, children }: VerdictLineProps) {
  return (
    <p className={styles["verdict"]} data-verdict={verdict}>
      <Icon icon={verdictIcons[verdict]} />
      {children}
    </p>
  );
}
