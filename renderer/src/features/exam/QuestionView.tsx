import { CircleAlert } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { answerStateOf, chosenCountOf } from "../../../../shared/exam/answer-state.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { Icon } from "../../ui/Icon.tsx";
import { BlockTextView } from "../../ui/RichText.tsx";
import { AnswerView } from "./answer-view/AnswerView.tsx";
import type { CandidateQuestion } from "./candidate-question.ts";
import { instruction, roomMessages, tooManyMessage } from "./exam-messages.ts";
import type { QuestionPlace } from "./question-place.ts";
import styles from "./QuestionView.module.css";

interface QuestionViewProps {
  readonly question: CandidateQuestion;
  readonly place: QuestionPlace;
  readonly response: Response | null;
  readonly onAnswer: (response: Response | null) => void;
}

/** A question and the way to answer it. Its stem takes the focus when it comes on screen. */
export function QuestionView(props: QuestionViewProps) {
  const { question, place, response, onAnswer } = props;
  const { kind, stem, requiredCount } = question.item;
  const stemRef = useRef<HTMLDivElement>(null);
  const stemId = useId();
  const howId = useId();
  // The browser's focus: without this it stays on the button that led here.
  useEffect(() => {
    stemRef.current?.focus();
  }, []);
  const hasTooMany = answerStateOf(question.item, response) === "too-many";
  return (
    <div className={styles["question"]} data-kind={kind}>
      {/* A heading by its role: the stem may hold paragraphs and lists, which an h1 may not. */}
      <div role="heading" aria-level={1} tabIndex={-1} ref={stemRef} className={styles["stem"]}>
        <span className="visually-hidden">{roomMessages.place(place)}. </span>
        <div id={stemId}>
          <BlockTextView text={stem} />
        </div>
      </div>
      <p id={howId} className={styles["how"]}>
        {instruction(kind, requiredCount)}
      </p>
      <AnswerView
        question={question}
        response={response}
        labelledBy={stemId}
        describedBy={howId}
        onAnswer={onAnswer}
      />
      <p role="status" className={styles["excess"]}>
        {hasTooMany && (
          <>
            <Icon icon={CircleAlert} />
            {tooManyMessage(kind, requiredCount, chosenCountOf(response))}
          </>
        )}
      </p>
    </div>
  );
}
