import { CircleGauge, History } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import { type TrendExam, trendExamsOf } from "../../../../shared/trend/trend-exams.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { DomainTrends } from "./DomainTrends.tsx";
import { PaceCard } from "./PaceCard.tsx";
import { ScoreTrend } from "./ScoreTrend.tsx";
import { TimesCard } from "./TimesCard.tsx";
import { examName, type Span, spanName, trendMessages as words } from "./trend-messages.ts";
import styles from "./TrendScreen.module.css";

/** How many of the newest mocks each choice shows. */
const spanCounts: Readonly<Record<Span, number>> = {
  ten: 10,
  fifty: 50,
  all: Number.POSITIVE_INFINITY,
};

interface TrendScreenProps {
  /** In any order. */
  readonly attempts: readonly AttemptDigest[];
  readonly onOpenHistory: () => void;
  readonly onOpenConfidence: () => void;
  readonly onBack: () => void;
}

/** Where the person is going, exam by exam: scores, domains and time. */
export function TrendScreen(props: TrendScreenProps) {
  const { attempts, onOpenHistory, onOpenConfidence, onBack } = props;
  const [asked, setAsked] = useState<string | null>(null);
  const exams = trendExamsOf(attempts);
  const exam = exams.find(({ code }) => code === asked) ?? exams[0];
  return (
    <PageFrame
      title={words.title}
      back={{ label: words.back, onPress: onBack }}
      actions={
        <>
          <Button icon={CircleGauge} onPress={onOpenConfidence}>
            {words.confidence}
          </Button>
          <Button icon={History} onPress={onOpenHistory}>
            {words.history}
          </Button>
        </>
      }
    >
      {exam === undefined ? (
        <EmptyTrend hasUnsigned={attempts.length > 0} onBack={onBack} />
      ) : (
        <ExamTrend
          exam={exam}
          choice={
            exams.length > 1 && (
              <SelectField
                label={words.exam}
                value={exam.code}
                options={exams.map(({ code, name }) => ({
                  value: code,
                  label: examName(code, name),
                }))}
                onChange={setAsked}
              />
            )
          }
        />
      )}
    </PageFrame>
  );
}

interface EmptyTrendProps {
  readonly hasUnsigned: boolean;
  readonly onBack: () => void;
}

function EmptyTrend({ hasUnsigned, onBack }: EmptyTrendProps) {
  return (
    <Card
      title={words.emptyTitle}
      actions={
        <Button variant="primary" onPress={onBack}>
          {words.emptyAction}
        </Button>
      }
    >
      <p>{words.empty}</p>
      {hasUnsigned && <p>{words.emptyUnsigned}</p>}
    </Card>
  );
}

interface ExamTrendProps {
  readonly exam: TrendExam;
  /** Chooses another exam, where there is one. */
  readonly choice: ReactNode;
}

function ExamTrend({ exam, choice }: ExamTrendProps) {
  const [span, setSpan] = useState<Span>("fifty");
  const totalCount = exam.digests.length;
  const digests = exam.digests.slice(-spanCounts[span]);
  return (
    <>
      {(choice !== false || totalCount > spanCounts.ten) && (
        <div className={styles["choices"]}>
          {choice}
          {totalCount > spanCounts.ten && (
            <SelectField<Span>
              label={words.span}
              value={span}
              options={(["ten", "fifty", "all"] as const).map((value) => ({
                value,
                label: spanName(value, totalCount),
              }))}
              onChange={setSpan}
            />
          )}
        </div>
      )}
      <ScoreTrend digests={digests} />
      <DomainTrends digests={digests} />
      <PaceCard digests={digests} />
      <TimesCard digests={digests} />
    </>
  );
}
