import { ChevronLeft, Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { ExamCommand } from "./exam-keys.ts";
import { reviewListMessages, roomMessages as words } from "./exam-messages.ts";
import type { QuestionPlace } from "./question-place.ts";
import styles from "./ExamFooter.module.css";

interface ExamFooterProps {
  readonly place: QuestionPlace;
  readonly isQuestionOnScreen: boolean;
  readonly saveState: ReactNode;
  readonly onCommand: (command: ExamCommand) => void;
  /** From the review list to the question it was opened from. */
  readonly onBack: () => void;
  readonly onEnd: () => void;
}

/** The bottom of the exam room: whether all is saved, the overviews, and the ways back and on. */
export function ExamFooter(props: ExamFooterProps) {
  const { place, isQuestionOnScreen, onCommand } = props;
  const command = (type: Exclude<ExamCommand["type"], "press-letter">) => () => {
    onCommand({ type });
  };
  return (
    <footer className={styles["footer"]}>
      {props.saveState}
      <div className={styles["buttons"]}>
        <IconButton icon={Keyboard} label={words.keys} onPress={command("show-keys")} />
        <Button onPress={command("open-navigator")}>{words.navigator}</Button>
        {isQuestionOnScreen && <Button onPress={command("open-review")}>{words.reviewList}</Button>}
      </div>
      {isQuestionOnScreen ? (
        <div className={styles["buttons"]}>
          <Button
            icon={ChevronLeft}
            isDisabled={place.number === 1}
            onPress={command("go-previous")}
          >
            {words.previous}
          </Button>
          <Button variant="primary" onPress={command("go-next")}>
            {place.number === place.count ? words.review : words.next}
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
