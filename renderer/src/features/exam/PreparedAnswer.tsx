import { memo, useCallback, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { PartId } from "../../../../shared/bank/item.ts";
import type { ItemState } from "../../../../shared/exam/exam-session.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { ANSWER_SLOT_ID } from "./answer-slot-id.ts";
import { AnswerView } from "../../ui/question/AnswerView.tsx";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { INSTRUCTION_ID } from "./instruction-id.ts";
import type { CandidateAction } from "./sitting-store.ts";
import { STEM_TEXT_ID } from "./stem-text-id.ts";

interface PreparedAnswerProps {
  readonly question: CandidateQuestion;
  readonly response: Response | null;
  readonly struckIds: ItemState["struckIds"];
  /** False for a question that is not on screen yet. */
  readonly isShown: boolean;
  /** The same at every render. */
  readonly dispatch: (action: CandidateAction) => void;
}

/**
 * How a question is answered, drawn into an element of its own. While the question before it is read the element lies outside
 * the page, where nothing sees or hears it. All that is left to do when its turn comes is to put it in its place: drawing
 * the lists of an ordering or matching question takes longer than a frame.
 */
export const PreparedAnswer = memo(function PreparedAnswer(props: PreparedAnswerProps) {
  const { question, response, struckIds, isShown, dispatch } = props;
  const itemId = question.item.id;
  const [element] = useState(() => document.createElement("div"));
  // Before the page is painted, and before the focus goes to the question.
  useLayoutEffect(() => {
    // Nothing can be dragged where nothing is seen.
    element.inert = !isShown;
    if (!isShown) return undefined;
    document.getElementById(ANSWER_SLOT_ID)?.append(element);
    return () => {
      element.remove();
    };
  }, [element, isShown]);
  const answer = useCallback(
    (given: Response | null) => {
      dispatch({ type: "answered", itemId, response: given });
    },
    [dispatch, itemId],
  );
  const strike = useCallback(
    (partId: PartId, isStruck: boolean) => {
      dispatch({ type: "struck", itemId, partId, isStruck });
    },
    [dispatch, itemId],
  );
  return createPortal(
    <AnswerView
      question={question}
      response={response}
      labelledBy={STEM_TEXT_ID}
      describedBy={INSTRUCTION_ID}
      onAnswer={answer}
      struckIds={struckIds}
      onStrike={strike}
    />,
    element,
  );
});
