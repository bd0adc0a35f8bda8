import { useId } from "react";
import type { AnsweringPractice } from "../../../../shared/practice/practice-session.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfidenceGroup } from "../../ui/confidence/ConfidenceGroup.tsx";
import { AnswerView } from "../../ui/question/AnswerView.tsx";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { instruction } from "../../ui/question/question-messages.ts";
import { TooManyNotice } from "../../ui/question/TooManyNotice.tsx";
import { practiceMessages as words } from "./practice-messages.ts";
import type { PracticeStore } from "./practice-store.ts";
import styles from "./OpenAnswer.module.css";

interface OpenAnswerProps {
  readonly session: AnsweringPractice;
  /** Its question as the exam room knows it, without the key. */
  readonly question: CandidateQuestion;
  readonly store: PracticeStore;
  readonly stemId: string;
}

/** How a question is answered, as in the exam room, until it is checked. */
export function OpenAnswer({ session, question, store, stemId }: OpenAnswerProps) {
  const instructionId = useId();
  const { answer, strike, rate, check } = store.getState();
  return (
    <>
      <p id={instructionId} className={styles["how"]}>
        {instruction(question.item.kind, question.item.requiredCount)}
      </p>
      <AnswerView
        question={question}
        response={session.response}
        labelledBy={stemId}
        describedBy={instructionId}
        onAnswer={answer}
        struckIds={session.struckIds}
        onStrike={strike}
      />
      <TooManyNotice question={question} response={session.response} onAnswer={answer} />
      <ConfidenceGroup confidence={session.confidence} onRate={rate} />
      <div className={styles["steps"]}>
        <Button variant={session.response === null ? "quiet" : "primary"} onPress={check}>
          {session.response === null ? words.showAnswer : words.check}
        </Button>
      </div>
    </>
  );
}
