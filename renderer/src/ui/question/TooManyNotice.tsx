import { CircleAlert } from "lucide-react";
import { useId, useRef } from "react";
import type { PartId } from "../../../../shared/bank/item.ts";
import { answerStateOf, chosenCountOf } from "../../../../shared/exam/answer-state.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import { optionLetter } from "../answer/option-letter.ts";
import { Button } from "../Button.tsx";
import { Icon } from "../Icon.tsx";
import { chosenIdsOf, withoutChosen } from "./chosen-ids.ts";
import type { CandidateQuestion } from "./candidate-question.ts";
import { plainLine } from "../../../../shared/bank/first-words.ts";
import { tooManyMessages as words } from "./question-messages.ts";
import styles from "./TooManyNotice.module.css";

interface TooManyNoticeProps {
  readonly question: CandidateQuestion;
  readonly response: Response | null;
  readonly onAnswer: (response: Response | null) => void;
}

/** Says that more was chosen than asked for, and offers to take each of them back. Nothing is dropped by itself. */
export function TooManyNotice({ question, response, onAnswer }: TooManyNoticeProps) {
  const { item } = question;
  const noticeRef = useRef<HTMLDivElement>(null);
  const wayOutId = useId();
  const count = chosenCountOf(response);
  const hasTooMany = answerStateOf(item, response) === "too-many";
  const takeBack = (partId: PartId) => {
    onAnswer(withoutChosen(response, partId));
    // The buttons go with the last one too many, and would take the focus with them.
    noticeRef.current?.focus();
  };
  return (
    <div ref={noticeRef} tabIndex={-1} className={styles["notice"]}>
      <p role="status" className={styles["happened"]}>
        {hasTooMany && (
          <>
            <Icon icon={CircleAlert} />
            {words.happened(item.kind, item.requiredCount, count)}
          </>
        )}
      </p>
      {hasTooMany && (
        <div role="group" aria-labelledby={wayOutId} className={styles["wayOut"]}>
          <span id={wayOutId}>{words.wayOut(item.kind, count - item.requiredCount)}</span>
          {chosenIdsOf(response).map((partId) => {
            const letter = optionLetter(question.position.optionOrder.indexOf(partId));
            const option = item.options.find(({ id }) => id === partId);
            const text = option === undefined ? "" : plainLine(option.text);
            return (
              <Button
                key={partId}
                aria-label={words.takeBack(letter, text)}
                onPress={() => {
                  takeBack(partId);
                }}
              >
                <span>{letter}</span>
                <span className={styles["text"]}>{text}</span>
              </Button>
            );
          })}
        </div>
      )}
    </div>
  );
}
