import { ChevronLeft, Keyboard } from "lucide-react";
import { type ReactNode, use } from "react";
import { AppearanceSlot } from "../../ui/appearance-slot.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { ExamCommand, PlainCommand } from "./exam-keys.ts";
import { reviewListMessages, roomMessages as words } from "./exam-messages.ts";
import { KeyHint } from "./KeyHint.tsx";
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
  const command = (type: PlainCommand) => () => {
    onCommand({ type });
  };
  return (
    <footer className={styles["footer"]}>
      {props.saveState}
      <div className={styles["buttons"]}>
        <IconButton icon={Keyboard} label={words.keys} onPress={command("show-keys")} />
        {appearance}
        {props.aids}
        <Button onPress={command("open-navigator")}>
          {words.navigator}
          <KeyHint command="open-navigator" />
        </Button>
        {isQuestionOnScreen && (
          <Button onPress={command("open-review")}>
            {words.reviewList}
            <KeyHint command="open-review" />
          </Button>
        )}
      </div>
      {isQuestionOnScreen ? (
        <div className={styles["buttons"]}>
          <Button
            icon={ChevronLeft}
            isDisabled={place.number === 1}
            onPress={command("go-previous")}
          >
            {words.previous}
            <KeyHint command="go-previous" />
          </Button>
          <Button variant="primary" onPress={command("go-next")}>
            {place.number === place.count ? words.review : words.next}
            <KeyHint command="go-next" />
          </Button>
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
