import type { ReactNode } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { paperNameOf } from "../../../../shared/paper/paper-name.ts";
import { type ScoreReport, scoreReportOf } from "../../../../shared/review/score-report.ts";
import type { CorrectedResult } from "../../../../shared/scoring/corrected-result.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { formatDay } from "../../ui/format-date.ts";
import { Card } from "../../ui/Card.tsx";
import { mockName } from "../../ui/mock-name.ts";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { PaperActions } from "../../ui/paper/PaperActions.tsx";
import { scoreSentence } from "../../ui/score-sentence.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { AttemptFacts } from "./AttemptFacts.tsx";
import { CorrectedNotice } from "./CorrectedNotice.tsx";
import { DomainResults } from "./DomainResults.tsx";
import { NextSteps, type NextStepsProps } from "./NextSteps.tsx";
import { outcome, resultMessages as words, resultSubtitle } from "./review-messages.ts";
import { ScoreScale } from "./ScoreScale.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";
import { TaskResults } from "./TaskResults.tsx";
import styles from "./ResultScreen.module.css";

interface ResultScreenProps extends NextStepsProps {
  readonly attempt: FinishedAttempt;
  /** What it would come to with the keys of today; absent where they are the same. */
  readonly corrected?: CorrectedResult | null;
  readonly paper: PaperDesk;
  readonly describeProblem: DescribeProblem;
  /** What else can be made of what was missed; drawn at the end. */
  readonly takeAway?: ReactNode;
}

function fileNameOf({ bank, form, startedAtMs }: ScoreReport): ReturnType<typeof paperNameOf> {
  return paperNameOf("Rehearsal", bank.exam.code, mockName(form.mode), formatDay(startedAtMs));
}

/** What a finished attempt came to, and what to do with it. */
export function ResultScreen(props: ResultScreenProps) {
  const { attempt, corrected = null, paper, describeProblem, takeAway, ...steps } = props;
  const report = scoreReportOf(attempt);
  const { bank, form, scoring, estimatedScaledScore } = report;
  const sentence = scoreSentence({ estimatedScaledScore, scale: scoring.scale });
  return (
    <PageFrame title={sentence} width="text">
      <div className={styles["head"]}>
        <p>{outcome(report.hasPassed)}</p>
        <p className={styles["subtitle"]}>
          {resultSubtitle(bank.exam.name, mockName(form.mode), report.startedAtMs)}
        </p>
        <UnsignedBadge bank={bank} />
      </div>
      <ScoreScale scale={scoring.scale} score={estimatedScaledScore} sentence={sentence} />
      {corrected !== null && <CorrectedNotice report={report} corrected={corrected} />}
      <details className={styles["estimate"]}>
        <summary>{words.estimateQuestion}</summary>
        <p>{scoring.curveNote}</p>
      </details>
      <DomainResults report={report} />
      <NextSteps report={report} {...steps} />
      <Card title={words.keep}>
        <p>{words.keepWhat}</p>
        <PaperActions desk={paper} name={fileNameOf(report)} describeProblem={describeProblem}>
          <ScoreSheet report={report} sentence={sentence} corrected={corrected} />
        </PaperActions>
      </Card>
      <TaskResults domains={report.domains} />
      <AttemptFacts report={report} />
      {takeAway}
    </PageFrame>
  );
}
