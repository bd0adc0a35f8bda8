import { useState } from "react";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { FoundAttempt } from "./found-attempt.ts";
import { foundMeaning, foundMessages as words, foundTitle } from "./found-messages.ts";

interface FoundAttemptNoticeProps {
  readonly found: FoundAttempt;
  readonly onRecover: (attemptId: AttemptId) => void;
  readonly onLeave: (attemptId: AttemptId) => void;
  readonly onDiscard: (attemptId: AttemptId) => void;
}

/** What was pressed goes with the notice, and would take the focus with it. */
function focusHeading(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}

/** Tells of something that lies beside the database, and lets the person say what is to become of it. */
export function FoundAttemptNotice({
  found,
  onRecover,
  onLeave,
  onDiscard,
}: FoundAttemptNoticeProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { attemptId, kind } = found;
  return (
    <Notice
      tone="warning"
      title={foundTitle(found)}
      actions={
        <>
          {"facts" in found && (
            <Button
              onPress={() => {
                focusHeading();
                onRecover(attemptId);
              }}
            >
              {words.recover}
            </Button>
          )}
          <Button
            onPress={() => {
              focusHeading();
              onLeave(attemptId);
            }}
          >
            {words.leave}
          </Button>
          {/* The steps of an open attempt go with the attempt itself. */}
          {kind !== "steps-lost" && (
            <Button
              onPress={() => {
                setIsAsking(true);
              }}
            >
              {words.discard}
            </Button>
          )}
        </>
      }
    >
      {foundMeaning(found).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{words.leaveMeaning}</p>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={words.discardTitle}
        confirmLabel={words.discardConfirm}
        cancelLabel={words.discardCancel}
        onConfirm={() => {
          setIsAsking(false);
          focusHeading();
          onDiscard(attemptId);
        }}
        onCancel={() => {
          setIsAsking(false);
        }}
      >
        <p>{words.discardLoss}</p>
      </ConfirmDialog>
    </Notice>
  );
}
