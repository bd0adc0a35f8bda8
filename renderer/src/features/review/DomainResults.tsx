import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import { Card } from "../../ui/Card.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { countOf, domainNote, percentOf, resultMessages } from "./review-messages.ts";
import { Standing } from "./Standing.tsx";
import styles from "./DomainResults.module.css";

type DomainResult = ScoreReport["domains"][number];

function Measure({ result }: { readonly result: DomainResult }) {
  const { rightCount, scoredCount, meetsCompetencies } = result;
  if (meetsCompetencies === null)
    return <p className={styles["none"]}>{resultMessages.noneScored}</p>;
  return (
    <div className={styles["measure"]}>
      <ProgressBar value={rightCount} max={scoredCount} label={null} />
      <span className={styles["count"]}>{countOf(rightCount, scoredCount)}</span>
      <span className={styles["share"]}>{percentOf(rightCount, scoredCount)}</span>
      <Standing meets={meetsCompetencies} />
    </div>
  );
}

/** How each domain of the exam came out, in the blueprint's order. */
export function DomainResults({ report }: { readonly report: ScoreReport }) {
  return (
    <Card title={resultMessages.domains}>
      <ul className={styles["domains"]}>
        {report.domains.map((domain) => (
          <li key={domain.id} className={styles["domain"]}>
            <h3 className={styles["name"]}>{`${domain.id} ${domain.title}`}</h3>
            <Measure result={domain} />
          </li>
        ))}
      </ul>
      <p className={styles["note"]}>{domainNote(report.scoring.domainMeetsPercent)}</p>
    </Card>
  );
}
