import { ChevronLeft, Keyboard } from "lucide-react";
import { type ReactNode, use, useCallback } from "react";
import { AppearanceSlot } from "../../ui/appearance-slot.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { CommandButton } from "./CommandButton.tsx";
import type { ExamCommand } from "./exam-keys.ts";
import { reviewListMessages, roomMessages as words } from "./exam-messages.ts";
import type { QuestionPlace } from "./question-place.ts";
import styles from "./ExamFooter.module.css";

interface ExamFooterProps {
  readonly place: QuestionPlace;
  readonly isQuestionOnScreen: boolean;
  readonly saveState: ReactNode;
  /** The study aids of the question on screen; nothing in the review list. */
  readonly aids: ReactNode;
  readonly onCommand: (command: ExamCommand) => void;
  /** From the review list to the question it was opened from. */
  readonly onBack: () => void;
  readonly onEnd: () => void;
}

/** The bottom of the exam room: whether all is saved, the overviews, and the ways back and on. */
export function ExamFooter(props: ExamFooterProps) {
  const { place, isQuestionOnScreen, onCommand } = props;
  const appearance = use(AppearanceSlot);
  const showKeys = useCallback(() => {
    onCommand({ type: "show-keys" });
  }, [onCommand]);
  return (
    <footer className={styles["footer"]}>
      {props.saveState}
      <div className={styles["buttons"]}>
        <IconButton icon={Keyboard} label={words.keys} onPress={showKeys} />
        {appearance}
        {props.aids}
        <CommandButton label={words.navigator} command="open-navigator" onCommand={onCommand} />
        {isQuestionOnScreen && (
          <CommandButton label={words.reviewList} command="open-review" onCommand={onCommand} />
        )}
      </div>
      {isQuestionOnScreen ? (
        <div className={styles["buttons"]}>
          <CommandButton
            icon={ChevronLeft}
            label={words.previous}
            command="go-previous"
            isDisabled={place.number === 1}
            onCommand={onCommand}
          />
          <CommandButton
            variant="primary"
            label={place.number === place.count ? words.review : words.next}
            command="go-next"
            onCommand={onCommand}
          />
        </div>
      ) : (
        <div className={styles["buttons"]}>
          <Button icon={ChevronLeft} onPress={props.onBack}>
            {words.backToQuestion(place.number)}
          </Button>
          <Button variant="primary" onPress={props.onEnd}>
            {reviewListMessages.endExam}
          </Button>
        </div>
      )}
    </footer>
  );
}
