import { useEffect, useRef } from "react";
import type { CheckedPractice } from "../../../../shared/practice/practice-session.ts";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Button } from "../../ui/Button.tsx";
import { MarkedAnswer } from "../../ui/marking/MarkedAnswer.tsx";
import { VerdictLine } from "../../ui/marking/VerdictLine.tsx";
import { practiceMessages as words, verdictSentences } from "./practice-messages.ts";
import styles from "./Feedback.module.css";

interface FeedbackProps {
  readonly session: CheckedPractice;
  readonly topic: NotedTopic | null;
  readonly onGoOn: () => void;
}

/** How the answer was marked and what there is to learn from it. The verdict takes the focus, so that it is spoken. */
export function Feedback({ session, topic, onGoOn }: FeedbackProps) {
  const { question, ahead } = session;
  const { optionOrder, promptOrder } = question.position;
  const verdictRef = useRef<HTMLDivElement>(null);
  // The browser's focus: the button that checked is gone.
  useEffect(() => {
    verdictRef.current?.focus();
  }, []);
  return (
    <div className={styles["feedback"]}>
      <div ref={verdictRef} tabIndex={-1} className={styles["verdict"]}>
        <VerdictLine verdict={question.verdict}>{verdictSentences[question.verdict]}</VerdictLine>
      </div>
      <MarkedAnswer question={{ ...question, optionOrder, promptOrder }} topic={topic} />
      <div>
        <Button variant="primary" onPress={onGoOn}>
          {ahead.length === 0 ? words.finish : words.next}
        </Button>
      </div>
    </div>
  );
}
