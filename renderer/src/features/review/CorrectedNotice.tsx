import type { ScoreReport } from "../../../../shared/review/score-report.ts";
import type { CorrectedResult } from "../../../../shared/scoring/corrected-result.ts";
import { Notice } from "../../ui/Notice.tsx";
import {
  correctedMessages as words,
  questionLine,
  scoreWithCorrections,
  whyCorrected,
} from "./corrected-messages.ts";
import styles from "./CorrectedNotice.module.css";

interface CorrectedNoticeProps {
  readonly report: ScoreReport;
  readonly corrected: CorrectedResult;
}

/** Both scores of an attempt whose bank was corrected since, and why there are two. */
export function CorrectedNotice({ report, corrected }: CorrectedNoticeProps) {
  return (
    <Notice tone="info" title={words.title}>
      <p className={styles["scores"]}>{scoreWithCorrections(report, corrected)}</p>
      <p>{whyCorrected(corrected)}</p>
      <p>{words.kept}</p>
      <details>
        <summary className={styles["summary"]}>{words.questions}</summary>
        <ul className={styles["list"]}>
          {corrected.corrections.map((correction) => (
            <li key={correction.position}>{questionLine(correction)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
