import { LogOut } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import type { ExamDescription } from "./exam-description.ts";
import { roomMessages as words } from "./exam-messages.ts";
import { FlagToggle } from "./FlagToggle.tsx";
import type { QuestionPlace } from "./question-place.ts";
import styles from "./ExamHeader.module.css";

interface ExamHeaderProps {
  readonly exam: ExamDescription;
  /** The question on screen; null in the review list. */
  readonly place: QuestionPlace | null;
  /** Null in the review list, where there is no question to flag. */
  readonly flag: { readonly isFlagged: boolean; readonly onToggle: () => void } | null;
  /** The way to pause, or nothing where there is no pause. */
  readonly pause: ReactNode;
  readonly clock: ReactNode;
  /** While the sitting is paused the bar is there to be looked at alone. */
  readonly isInert: boolean;
  /** Null where the room is only tried, which has its own way out. */
  readonly onLeave: (() => void) | null;
}

/** The top of the exam room: which exam, which question, its flag, the time left. */
export function ExamHeader(props: ExamHeaderProps) {
  const { exam, place, flag, onLeave } = props;
  return (
    <header inert={props.isInert} className={styles["header"]}>
      <div className={styles["exam"]}>
        {onLeave !== null && <IconButton icon={LogOut} label={words.leave} onPress={onLeave} />}
        <span>
          {exam.code} · {exam.mockName}
        </span>
        {exam.bank !== null && <UnsignedBadge bank={exam.bank} />}
      </div>
      {place !== null && (
        <div className={styles["place"]}>
          <span className={styles["number"]}>{words.place(place)}</span>
          <span className={styles["progress"]}>
            <ProgressBar value={place.number} max={place.count} label={null} />
          </span>
        </div>
      )}
      <div className={styles["tools"]}>
        {flag !== null && <FlagToggle {...flag} />}
        {props.pause}
        {props.clock}
      </div>
    </header>
  );
}
