import { useState } from "react";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import {
  continueTitle,
  discardLoss,
  homeMessages,
  openAttemptFacts,
  whichAttempt,
} from "./home-messages.ts";
import styles from "./OpenAttemptCard.module.css";
import type { OpenAttemptSummary } from "./open-attempt-summary.ts";

interface OpenAttemptCardProps {
  readonly attempt: OpenAttemptSummary;
  readonly onResume: (attemptId: AttemptId) => void;
  readonly onDiscard: (attemptId: AttemptId) => void;
}

/** An attempt that has not ended: go on with it, or discard it after being told what goes. */
export function OpenAttemptCard({ attempt, onResume, onDiscard }: OpenAttemptCardProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { attemptId, examCode, answeredCount, questionCount } = attempt;
  return (
    <Card
      isProminent
      title={continueTitle(examCode)}
      actions={
        <>
          <Button
            variant="primary"
            onPress={() => {
              onResume(attemptId);
            }}
          >
            {homeMessages.resume}
          </Button>
          <Button
            onPress={() => {
              setIsAsking(true);
            }}
          >
            {homeMessages.discard}
          </Button>
        </>
      }
    >
      <p className={styles["facts"]}>{openAttemptFacts(attempt)}</p>
      <ProgressBar value={answeredCount} max={questionCount} label={null} />
      <p className={styles["soft"]}>{whichAttempt(attempt)}</p>
      <UnsignedBadge bank={attempt.bank} />
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={homeMessages.discardTitle}
        confirmLabel={homeMessages.discardConfirm}
        cancelLabel={homeMessages.discardCancel}
        onConfirm={() => {
          setIsAsking(false);
          onDiscard(attemptId);
        }}
        onCancel={() => {
          setIsAsking(false);
        }}
      >
        <p>{discardLoss(attempt)}</p>
      </ConfirmDialog>
    </Card>
  );
}
