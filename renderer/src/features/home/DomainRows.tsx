import { Check, TrendingUp } from "lucide-react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { competencies, domainCount } from "./home-messages.ts";
import styles from "./DomainRows.module.css";

/** The result of each domain: its name, a bar with the count in words, and whether it meets competencies. */
export function DomainRows({ domains }: Pick<AttemptDigest, "domains">) {
  // A domain without scored questions has no result: "0 of 0" would say that it was met.
  const scored = domains.filter(({ scoredCount }) => scoredCount > 0);
  return (
    <ul className={styles["rows"]}>
      {scored.map(({ domainId, title, rightCount, scoredCount, meetsCompetencies }) => (
        <li key={domainId} className={styles["row"]}>
          <span>
            {domainId} {title}
          </span>
          <span className={styles["outcome"]}>
            <Icon icon={meetsCompetencies ? Check : TrendingUp} />
            {competencies(meetsCompetencies)}
          </span>
          <ProgressBar value={rightCount} max={scoredCount} label={null} />
          <span className={styles["count"]}>{domainCount(rightCount, scoredCount)}</span>
        </li>
      ))}
    </ul>
  );
}
