import type { CentralRange } from "../../../../shared/readiness/central-range.ts";
import {
  type DomainStanding,
  firstSeenIn,
} from "../../../../shared/readiness/estimate-readiness.ts";
import { domainName, likelyRight, questionCount } from "./readiness-messages.ts";
import { RangePicture } from "./RangePicture.tsx";
import styles from "./DomainRanges.module.css";

interface DomainRangesProps {
  readonly domains: readonly DomainStanding[];
  /** Of each domain, in the same order. */
  readonly likely: readonly CentralRange[];
}

/** Each domain in short: its likely right answers in the next mock, as a picture and in words, and from how many questions. */
export function DomainRanges({ domains, likely }: DomainRangesProps) {
  return (
    <ul className={styles["rows"]}>
      {domains.map((domain, index) => {
        const range = likely[index];
        if (range === undefined || domain.scoredCount === 0) return null;
        return (
          <li key={domain.domainId} className={styles["row"]}>
            <span>{domainName(domain)}</span>
            <span className={styles["count"]}>{questionCount(firstSeenIn(domain))}</span>
            <RangePicture {...range} max={domain.scoredCount} />
            <span className={styles["likely"]}>{likelyRight(range, domain.scoredCount)}</span>
          </li>
        );
      })}
    </ul>
  );
}
