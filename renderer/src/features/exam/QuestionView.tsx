import { type ReactNode, useEffect, useRef } from "react";
import type { Response } from "../../../../shared/exam/response.ts";
import { ANSWER_SLOT_ID } from "./answer-slot-id.ts";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { roomMessages } from "./exam-messages.ts";
import { INSTRUCTION_ID } from "./instruction-id.ts";
import { QUESTION_END_ID } from "./question-end-id.ts";
import { instruction } from "../../ui/question/question-messages.ts";
import type { QuestionAids } from "./question-aids.ts";
import type { QuestionPlace } from "./question-place.ts";
import { RestBar } from "./RestBar.tsx";
import { StemText } from "./StemText.tsx";
import { TooManyNotice } from "../../ui/question/TooManyNotice.tsx";
import type { RestGuard } from "./use-rest-guard.ts";
import styles from "./QuestionView.module.css";

interface QuestionViewProps {
  readonly question: CandidateQuestion;
  readonly place: QuestionPlace;
  readonly response: Response | null;
  readonly onAnswer: (response: Response | null) => void;
  readonly aids: QuestionAids;
  /** Where it is asked how sure the candidate is. No part of the question: it may lie out of sight when they go on. */
  readonly confidence: ReactNode;
  readonly restGuard: RestGuard;
  readonly onGoOn: () => void;
}

/** A question, with room for the way to answer it. Its stem takes the focus when it comes on screen. */
export function QuestionView(props: QuestionViewProps) {
  const { question, place, response, onAnswer, aids, restGuard } = props;
  const { kind, stem, requiredCount } = question.item;
  const stemRef = useRef<HTMLDivElement>(null);
  // The browser's focus: without this it stays on the button that led here.
  useEffect(() => {
    stemRef.current?.focus();
  }, []);
  return (
    <>
      <div className={styles["question"]}>
        {/* A heading by its role: the stem may hold paragraphs and lists, which an h1 may not. */}
        <div role="heading" aria-level={1} tabIndex={-1} ref={stemRef} className={styles["stem"]}>
          <span className="visually-hidden">{roomMessages.place(place)}. </span>
          <StemText text={stem} aids={aids} />
        </div>
        <p id={INSTRUCTION_ID} className={styles["how"]}>
          {instruction(kind, requiredCount)}
        </p>
        <div id={ANSWER_SLOT_ID} />
        <TooManyNotice question={question} response={response} onAnswer={onAnswer} />
        <div id={QUESTION_END_ID} />
        {props.confidence}
      </div>
      <RestBar guard={restGuard} stemRef={stemRef} onGoOn={props.onGoOn} />
    </>
  );
}
