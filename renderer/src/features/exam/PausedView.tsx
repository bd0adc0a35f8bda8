import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { roomMessages } from "./exam-messages.ts";
import { pauseMessages as words } from "./pause-messages.ts";
import { useElapsed } from "../../ui/clock/use-elapsed.ts";
import styles from "./PausedView.module.css";

interface PausedViewProps {
  /** Null for an untimed sitting. */
  readonly timeLimitMs: number | null;
  readonly elapsedNowMs: () => number;
  /** Whether the last try to go on failed. */
  readonly hasFailed: boolean;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** Stands in the place of the question while the sitting is paused. */
export function PausedView(props: PausedViewProps) {
  const { timeLimitMs, elapsedNowMs, hasFailed, onGoOn, onLeave } = props;
  // Drawn anew once: the main process says where exactly the clock has stopped.
  const standing = useElapsed(elapsedNowMs, (elapsedMs) =>
    timeLimitMs === null ? words.untimed : words.standsAt(timeLimitMs - elapsedMs),
  );
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The browser's focus: what had it went with the question.
  useEffect(() => {
    headingRef.current?.focus();
  }, []);
  return (
    <main className={styles["paused"]}>
      <h1 ref={headingRef} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{standing}</p>
      {hasFailed && <Notice tone="error" role="alert" title={words.stillPaused} />}
      <div className={styles["ways"]}>
        <Button variant="primary" onPress={onGoOn}>
          {words.goOn}
        </Button>
        <Button onPress={onLeave}>{roomMessages.leave}</Button>
      </div>
      <p className={styles["saved"]}>{words.saved}</p>
    </main>
  );
}
