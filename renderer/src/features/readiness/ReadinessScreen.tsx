import { Calculator } from "lucide-react";
import { useState } from "react";
import type { Readiness } from "../../../../shared/readiness/estimate-readiness.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import type { BankStanding } from "./bank-standing.ts";
import { chanceWords } from "./chance-words.ts";
import { DomainTable } from "./DomainTable.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { MethodDialog } from "./MethodDialog.tsx";
import { PredictionFacts } from "./PredictionFacts.tsx";
import {
  evidenceRows,
  isHopeful,
  narrowing,
  readinessMessages as words,
  refusal,
  sourceLine,
  spread,
  standingTitle,
} from "./readiness-messages.ts";
import styles from "./ReadinessScreen.module.css";
import { shownRange } from "./shown-range.ts";

interface ReadinessScreenProps {
  readonly standing: BankStanding;
  readonly isOnlyBank: boolean;
  readonly onStartMock: () => void;
  readonly onBack: () => void;
}

/** Where the person stands before an exam: the range of the next estimated score, what it rests on and what would narrow it. */
export function ReadinessScreen(props: ReadinessScreenProps) {
  const { standing, isOnlyBank, onStartMock, onBack } = props;
  const [isMethodOpen, setMethodOpen] = useState(false);
  const { bank, scale, readiness } = standing;
  const { evidence } = readiness;
  return (
    <PageFrame
      title={standingTitle(bank, isOnlyBank)}
      back={{ label: words.back, onPress: onBack }}
      actions={
        <Button
          icon={Calculator}
          onPress={() => {
            setMethodOpen(true);
          }}
        >
          {words.method}
        </Button>
      }
    >
      {readiness.status === "estimated" ? (
        <PredictionCard readiness={readiness} scale={scale} />
      ) : (
        <RefusalCard readiness={readiness} onStartMock={onStartMock} />
      )}
      <Card title={words.byDomain}>
        {readiness.status === "estimated" && (
          <p className={styles["soft"]}>{words.byDomainMeaning}</p>
        )}
        <DomainTable
          domains={evidence.domains}
          likely={readiness.status === "estimated" ? readiness.likelyRight : null}
        />
      </Card>
      {readiness.status === "estimated" && (
        <Card title={words.narrow}>
          <p className={styles["text"]}>{narrowing(readiness.itemsToNarrow, evidence)}</p>
        </Card>
      )}
      <Card title={words.evidence}>
        {readiness.status === "estimated" && <p className={styles["text"]}>{spread(evidence)}</p>}
        <FigureTable
          label={words.evidence}
          head={[words.questions, words.count]}
          rows={evidenceRows(evidence)}
        />
      </Card>
      <MethodDialog
        isOpen={isMethodOpen}
        onClose={() => {
          setMethodOpen(false);
        }}
      />
    </PageFrame>
  );
}

interface PredictionCardProps {
  readonly readiness: Extract<Readiness, { readonly status: "estimated" }>;
  readonly scale: BankStanding["scale"];
}

function PredictionCard({ readiness, scale }: PredictionCardProps) {
  const { prediction, evidence } = readiness;
  const { low, middle, high } = shownRange(prediction);
  return (
    <Card title={words.nextMock}>
      <div className={styles["columns"]}>
        <div className={styles["facts"]}>
          <PredictionFacts prediction={prediction} scale={scale} />
        </div>
        <FigureTable
          label={words.nextMock}
          head={[words.figure, words.value]}
          rows={[
            [words.lowEnd, low],
            [words.middle, middle],
            [words.highEnd, high],
            [words.passMark, scale.passing],
            [words.chance, chanceWords(prediction.passChance)],
          ]}
        />
      </div>
      <p className={styles["soft"]}>
        {sourceLine(evidence)} {words.estimateOfEstimate}
      </p>
    </Card>
  );
}

interface RefusalCardProps {
  readonly readiness: Extract<Readiness, { readonly status: "refused" }>;
  readonly onStartMock: () => void;
}

function RefusalCard({ readiness, onStartMock }: RefusalCardProps) {
  const { reason, evidence, neededCount } = readiness;
  return (
    <Card
      title={words.notYet}
      {...(isHopeful(reason) && {
        actions: (
          <Button variant="primary" onPress={onStartMock}>
            {words.startMock}
          </Button>
        ),
      })}
    >
      {refusal(reason, evidence, neededCount).map((sentence) => (
        <p key={sentence} className={styles["text"]}>
          {sentence}
        </p>
      ))}
    </Card>
  );
}
