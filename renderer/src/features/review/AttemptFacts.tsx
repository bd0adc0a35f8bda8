import type { ReactNode } from "react";
import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import { Card } from "../../ui/Card.tsx";
import { FormCode } from "../../ui/FormCode.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { type ReportFact, reportFacts } from "./report-facts.ts";
import { factNames, resultMessages } from "./review-messages.ts";
import styles from "./AttemptFacts.module.css";

function linesOf(lines: readonly string[]): ReactNode {
  if (lines.length === 1) return lines[0];
  return (
    <ul className={styles["lines"]}>
      {lines.map((line, index) => (
        // The list of a finished attempt never changes, so the index is its identity.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function valueOf({ id, lines }: ReportFact, bank: ScoreReport["bank"]): ReactNode {
  if (id === "formCode") return <FormCode code={lines.join("")} />;
  if (id !== "publisher") return linesOf(lines);
  return (
    <>
      {linesOf(lines)} <UnsignedBadge bank={bank} />
    </>
  );
}

/** What was sat, how, and from which bank. */
export function AttemptFacts({ report }: { readonly report: ScoreReport }) {
  return (
    <Card title={resultMessages.facts}>
      <dl className={styles["facts"]}>
        {reportFacts(report).map((fact) => (
          <div key={fact.id} className={styles["fact"]}>
            <dt>{factNames[fact.id]}</dt>
            <dd>{valueOf(fact, report.bank)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
