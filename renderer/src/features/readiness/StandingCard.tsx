import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import type { BankStanding } from "./bank-standing.ts";
import { DomainRanges } from "./DomainRanges.tsx";
import { PredictionFacts } from "./PredictionFacts.tsx";
import {
  readinessMessages as words,
  refusal,
  sourceLine,
  standingTitle,
} from "./readiness-messages.ts";
import styles from "./StandingCard.module.css";

interface StandingCardProps {
  readonly standing: BankStanding;
  readonly isOnlyBank: boolean;
  readonly onOpen: () => void;
}

/** Home's answer to "Where do I stand?": the range, the chance and the domains in short, or why they cannot be told yet. */
export function StandingCard({ standing, isOnlyBank, onOpen }: StandingCardProps) {
  const { bank, scale, readiness } = standing;
  const { evidence } = readiness;
  return (
    <Card
      title={standingTitle(bank, isOnlyBank)}
      actions={<Button onPress={onOpen}>{words.details}</Button>}
    >
      {readiness.status === "refused" ? (
        refusal(readiness.reason, evidence, readiness.neededCount).map((sentence) => (
          <p key={sentence} className={styles["soft"]}>
            {sentence}
          </p>
        ))
      ) : (
        <div className={styles["columns"]}>
          <div className={styles["facts"]}>
            <PredictionFacts prediction={readiness.prediction} scale={scale} />
            <p className={styles["soft"]}>{sourceLine(evidence)}</p>
          </div>
          <DomainRanges domains={evidence.domains} likely={readiness.likelyRight} />
        </div>
      )}
    </Card>
  );
}
