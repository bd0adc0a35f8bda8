import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { type AppProblem } from "./app-problem.ts";
import { appMessages, problemMessage } from "./app-messages.ts";
import styles from "./ProblemNotice.module.css";

interface ProblemNoticeProps {
  readonly problem: AppProblem;
  readonly onDismiss: () => void;
  /** Null where trying again is done from the screen below. */
  readonly onRetry: (() => Promise<void>) | null;
}

/** Says above any screen what could not be done and what to do about it. */
export function ProblemNotice({ problem, onDismiss, onRetry }: ProblemNoticeProps) {
  const { happened, canDo } = problemMessage(problem);
  return (
    <div className={styles["place"]}>
      <Notice
        tone="error"
        role="alert"
        title={happened}
        actions={
          onRetry === null ? (
            <Button onPress={onDismiss}>{appMessages.dismiss}</Button>
          ) : (
            <Button onPress={() => void onRetry()}>{appMessages.retry}</Button>
          )
        }
      >
        <p>{canDo}</p>
        <p>
          <code>{problem.error.code}</code>
        </p>
      </Notice>
    </div>
  );
}
