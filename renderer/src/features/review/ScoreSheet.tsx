import { isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import type { CorrectedResult } from "../../../../shared/scoring/corrected-result.ts";
import { formatDateTime } from "../../ui/format-date.ts";
import { mockName } from "../../ui/mock-name.ts";
import { SheetHead } from "../../ui/paper/SheetHead.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { correctedMessages, scoreWithCorrections } from "./corrected-messages.ts";
import { DomainTable } from "./DomainTable.tsx";
import { reportFacts } from "./report-facts.ts";
import {
  domainNote,
  factNames,
  outcome,
  resultMessages,
  sheetMessages,
} from "./review-messages.ts";
import { ScoreScale } from "./ScoreScale.tsx";
import { TaskTable } from "./TaskTable.tsx";
import styles from "./ScoreSheet.module.css";

interface ScoreSheetProps {
  readonly report: ScoreReport;
  /** The outcome in one sentence. */
  readonly sentence: string;
  /** What it would come to with the keys of today; null where they are the same. */
  readonly corrected: CorrectedResult | null;
}

function Facts({ report }: { readonly report: ScoreReport }) {
  return (
    <dl className={styles["facts"]}>
      {reportFacts(report).map(({ id, lines }) => (
        <div key={id} className={styles["fact"]}>
          <dt>{factNames[id]}</dt>
          {lines.map((line, index) => (
            // The list of a finished attempt never changes, so the index is its identity.
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A score report as it goes on paper: what the screen says, without what can be pressed. */
export function ScoreSheet({ report, sentence, corrected }: ScoreSheetProps) {
  const { bank, domains, form, scoring, startedAtMs } = report;
  return (
    <article className={styles["sheet"]}>
      <SheetHead kind={sheetMessages.kind} date={formatDateTime(startedAtMs)}>
        <strong>{bank.exam.name}</strong> {sheetMessages.sat(bank.exam.code, mockName(form.mode))}
      </SheetHead>
      {isUnsigned(bank) && (
        <p className={styles["unsigned"]}>
          <UnsignedBadge bank={bank} /> {sheetMessages.unsigned}
        </p>
      )}
      <section className={styles["score"]}>
        <h1 className={styles["sentence"]}>{sentence}</h1>
        <p>{outcome(report.hasPassed)}</p>
        <div className={styles["picture"]}>
          <ScoreScale
            scale={scoring.scale}
            score={report.estimatedScaledScore}
            sentence={sentence}
          />
        </div>
        {corrected !== null && (
          <p className={styles["note"]}>
            <strong>{correctedMessages.title}</strong> {scoreWithCorrections(report, corrected)}
          </p>
        )}
        <p className={styles["note"]}>
          <strong>{resultMessages.estimateQuestion}</strong> {scoring.curveNote}
        </p>
      </section>
      <section className={styles["part"]}>
        <h2 className={styles["title"]}>{resultMessages.domains}</h2>
        <DomainTable domains={domains} />
        <p className={styles["note"]}>{domainNote(scoring.domainMeetsPercent)}</p>
      </section>
      <section className={styles["part"]}>
        <h2 className={styles["title"]}>{resultMessages.tasks}</h2>
        <TaskTable domains={domains} />
      </section>
      <section className={styles["part"]}>
        <h2 className={styles["title"]}>{resultMessages.facts}</h2>
        <Facts report={report} />
      </section>
      <p className={styles["note"]}>{sheetMessages.remark}</p>
    </article>
  );
}
