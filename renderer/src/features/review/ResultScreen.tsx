import type { ReactNode } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { EMPTY_FILTER, type ReviewFilter } from "../../../../shared/review/review-filter.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { mockName } from "../../ui/mock-name.ts";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { scoreSentence } from "../../ui/score-sentence.ts";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { AttemptFacts } from "./AttemptFacts.tsx";
import { DomainResults } from "./DomainResults.tsx";
import { outcome, resultMessages as words, resultSubtitle } from "./review-messages.ts";
import { ScoreScale } from "./ScoreScale.tsx";
import { TaskResults } from "./TaskResults.tsx";
import styles from "./ResultScreen.module.css";

const misses: ReviewFilter = { ...EMPTY_FILTER, verdicts: new Set(["wrong", "unanswered"]) };

interface ResultScreenProps {
  readonly attempt: FinishedAttempt;
  /** Opens the review, with a filter set where one is given. */
  readonly onReview: (filter?: ReviewFilter) => void;
  readonly onHome: () => void;
  readonly onAnotherMock: () => void;
  /** What else can be made of what was missed; drawn at the end. */
  readonly takeAway?: ReactNode;
}

function NextSteps({ attempt, onReview, onHome, onAnotherMock }: ResultScreenProps) {
  const { verdicts } = attempt.result;
  const missCount = verdicts.filter(({ verdict }) => verdict !== "right").length;
  return (
    <Card title={words.next}>
      <div className={styles["steps"]}>
        {missCount > 0 && (
          <Button
            variant="primary"
            onPress={() => {
              onReview(misses);
            }}
          >
            {words.reviewMisses(missCount)}
          </Button>
        )}
        <Button
          variant={missCount > 0 ? "quiet" : "primary"}
          onPress={() => {
            onReview();
          }}
        >
          {words.reviewAll(verdicts.length)}
        </Button>
        <Button onPress={onAnotherMock}>{words.anotherMock}</Button>
        <Button onPress={onHome}>{words.home}</Button>
      </div>
    </Card>
  );
}

/** What a finished attempt came to, and what to do with it. */
export function ResultScreen(props: ResultScreenProps) {
  const { attempt } = props;
  const { blueprint, result, form, bank, startedAtMs } = attempt;
  const { scale, curveNote } = blueprint.scoring;
  const sentence = scoreSentence({ ...result, scale });
  return (
    <PageFrame title={sentence} width="text">
      <div className={styles["head"]}>
        <p>{outcome(result.hasPassed)}</p>
        <p className={styles["subtitle"]}>
          {resultSubtitle(bank.exam.name, mockName(form.mode), startedAtMs)}
        </p>
        <UnsignedBadge bank={bank} />
      </div>
      <ScoreScale scale={scale} score={result.estimatedScaledScore} sentence={sentence} />
      <details className={styles["estimate"]}>
        <summary>{words.estimateQuestion}</summary>
        <p>{curveNote}</p>
      </details>
      <DomainResults blueprint={blueprint} results={result.domains} />
      <NextSteps {...props} />
      <TaskResults blueprint={blueprint} results={result.tasks} />
      <AttemptFacts attempt={attempt} />
      {props.takeAway}
    </PageFrame>
  );
}
