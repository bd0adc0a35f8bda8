import { Check, TrendingUp } from "lucide-react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ExamResult } from "../../../../shared/scoring/exam-result.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Card } from "../../ui/Card.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { countOf, domainNote, percentOf, resultMessages } from "./review-messages.ts";
import styles from "./DomainResults.module.css";

type DomainResult = ExamResult["domains"][number];

function Standing({ meets }: { readonly meets: boolean }) {
  return meets ? (
    <Badge tone="right" icon={Check}>
      {resultMessages.meets}
    </Badge>
  ) : (
    <Badge tone="flag" icon={TrendingUp}>
      {resultMessages.needs}
    </Badge>
  );
}

function Measure({ result }: { readonly result: DomainResult }) {
  const { rightCount, scoredCount, meetsCompetencies } = result;
  if (scoredCount === 0) return <p className={styles["none"]}>{resultMessages.noneScored}</p>;
  return (
    <div className={styles["measure"]}>
      <ProgressBar value={rightCount} max={scoredCount} label={null} />
      <span className={styles["count"]}>{countOf(rightCount, scoredCount)}</span>
      <span className={styles["share"]}>{percentOf(rightCount, scoredCount)}</span>
      <Standing meets={meetsCompetencies} />
    </div>
  );
}

interface DomainResultsProps {
  readonly blueprint: Blueprint;
  readonly results: readonly DomainResult[];
}

/** How each domain of the exam came out, in the blueprint's order. */
export function DomainResults({ blueprint, results }: DomainResultsProps) {
  return (
    <Card title={resultMessages.domains}>
      <ul className={styles["domains"]}>
        {blueprint.domains.flatMap(({ id, title }) =>
          results
            .filter((result) => result.domainId === id)
            .map((result) => (
              <li key={id} className={styles["domain"]}>
                <h3 className={styles["name"]}>{`${id} ${title}`}</h3>
                <Measure result={result} />
              </li>
            )),
        )}
      </ul>
      <p className={styles["note"]}>{domainNote(blueprint.scoring.domainMeetsPercent)}</p>
    </Card>
  );
}
