import type { CentralRange } from "../../../../shared/readiness/central-range.ts";
import {
  type DomainStanding,
  firstSeenIn,
} from "../../../../shared/readiness/estimate-readiness.ts";
import { domainName, likelyRight, readinessMessages as words } from "./readiness-messages.ts";
import { RangePicture } from "./RangePicture.tsx";
import styles from "./DomainTable.module.css";

interface DomainTableProps {
  readonly domains: readonly DomainStanding[];
  /** Of each domain, in the same order; null while nothing is estimated. */
  readonly likely: readonly CentralRange[] | null;
}

/** What is known of each domain, and what follows for the next mock. */
export function DomainTable({ domains, likely }: DomainTableProps) {
  return (
    <div className={styles["frame"]}>
      <table aria-label={words.byDomain} className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.domain}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">{words.right}</th>
            {likely !== null && <th scope="col">{words.likely}</th>}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain, index) => (
            <tr key={domain.domainId}>
              <th scope="row">{domainName(domain)}</th>
              <td>{firstSeenIn(domain)}</td>
              <td>{domain.rightCount}</td>
              {likely !== null && (
                <td>
                  <LikelyRight range={likely[index]} scoredCount={domain.scoredCount} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LikelyRightProps {
  readonly range: CentralRange | undefined;
  readonly scoredCount: number;
}

function LikelyRight({ range, scoredCount }: LikelyRightProps) {
  if (range === undefined || scoredCount === 0) return words.noneScored;
  return (
    <div className={styles["likely"]}>
      <RangePicture {...range} max={scoredCount} />
      {likelyRight(range, scoredCount)}
    </div>
  );
}
