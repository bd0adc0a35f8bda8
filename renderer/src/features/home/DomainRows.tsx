import { CircleCheck, CircleDashed } from "lucide-react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { competencies, domainCount } from "./home-messages.ts";
import styles from "./DomainRows.module.css";

/** The result of each domain: its name, a bar with the count in words, and whether it meets competencies. */
export function DomainRows({ attempt }: { readonly attempt: FinishedAttempt }) {
  // A domain without scored questions has no result: "0 of 0" would say that it was met.
  const scored = attempt.result.domains.filter(({ scoredCount }) => scoredCount > 0);
  return (
    <ul className={styles["rows"]}>
      {scored.map(({ domainId, rightCount, scoredCount, meetsCompetencies }) => {
        const domain = attempt.blueprint.domains.find((entry) => entry.id === domainId);
        return (
          <li key={domainId} className={styles["row"]}>
            <span>
              {domainId} {domain?.title}
            </span>
            <span className={styles["outcome"]}>
              <Icon icon={meetsCompetencies ? CircleCheck : CircleDashed} />
              {competencies(meetsCompetencies)}
            </span>
            <ProgressBar value={rightCount} max={scoredCount} label={null} />
            <span className={styles["count"]}>{domainCount(rightCount, scoredCount)}</span>
          </li>
        );
      })}
    </ul>
  );
}
