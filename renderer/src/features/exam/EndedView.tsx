import { useEffect, useEffectEvent, useRef } from "react";
import { useStore } from "zustand";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { EndReason } from "../../../../shared/exam/exam-session.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { endMessages as words, saveFailure, saveMessages } from "./exam-messages.ts";
import type { SittingStore } from "./sitting-store.ts";
import styles from "./EndedView.module.css";

interface EndedViewProps {
  readonly store: SittingStore;
  readonly reason: EndReason;
  readonly onFinished: (attemptId: AttemptId) => void;
}

/** Between the last question and the result: says that time is up, and holds the sitting until it is on the disk. */
export function EndedView({ store, reason, onFinished }: EndedViewProps) {
  const { finishedId, saveState, retry } = useStore(store);
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The browser's focus: what had it went with the question or the dialog.
  useEffect(() => {
    headingRef.current?.focus();
  }, []);
  const isTimeUp = reason === "time-expired";
  // The app above: who ended the exam goes straight on, who was stopped by the clock first reads that.
  const goOn = useEffectEvent(onFinished);
  useEffect(() => {
    if (finishedId !== null && !isTimeUp) goOn(finishedId);
  }, [finishedId, isTimeUp]);
  return (
    <main className={styles["ended"]}>
      <h1 ref={headingRef} tabIndex={-1}>
        {isTimeUp ? words.timeIsUp : words.ended}
      </h1>
      {isTimeUp && <p>{words.timeIsUpText}</p>}
      {saveState.status === "not-saved" && (
        <Notice
          tone="error"
          role="alert"
          title={words.notFinished}
          actions={
            <Button
              onPress={() => {
                // This button goes with the notice, and would take the focus with it.
                headingRef.current?.focus();
                retry();
              }}
            >
              {words.tryAgain}
            </Button>
          }
        >
          <p>
            {saveFailure(saveState.code)} {saveMessages.kept}
          </p>
        </Notice>
      )}
      {saveState.status !== "not-saved" && finishedId === null && (
        <BusyText>{words.finishing}</BusyText>
      )}
      {finishedId !== null && (
        <p>
          <Button
            variant="primary"
            onPress={() => {
              onFinished(finishedId);
            }}
          >
            {words.seeResult}
          </Button>
        </p>
      )}
    </main>
  );
}
