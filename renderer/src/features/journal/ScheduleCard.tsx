import { Pause, Play, RotateCcw, Target, Undo2 } from "lucide-react";
import { useId } from "react";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import { Button } from "../../ui/Button.tsx";
import { RepetitionHelp } from "./RepetitionHelp.tsx";
import { scheduleMessages as words } from "./journal-messages.ts";
import styles from "./ScheduleCard.module.css";

interface ScheduleCardProps {
  readonly entry: JournalEntry;
  readonly today: number;
  /** Whether it was reset just now, so that this can be taken back. */
  readonly canUndo: boolean;
  /** Null where the bank does not have the question any more. */
  readonly onPractise: (() => void) | null;
  readonly onSuspend: (isSuspended: boolean) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** When the question comes back, why, and what the person may decide about that. */
export function ScheduleCard(props: ScheduleCardProps) {
  const { entry, today, onPractise } = props;
  const { isSuspended, repetition } = entry.schedule;
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles["card"]}>
      <h3 id={titleId}>{words.title}</h3>
      <ul className={styles["facts"]}>
        {factsOf(entry, today).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className={styles["actions"]}>
        {onPractise && (
          <Button icon={Target} onPress={onPractise}>
            {words.practise}
          </Button>
        )}
        <Button
          icon={isSuspended ? Play : Pause}
          onPress={() => {
            props.onSuspend(!isSuspended);
          }}
        >
          {isSuspended ? words.resume : words.suspend}
        </Button>
        {props.canUndo ? (
          <Button icon={Undo2} onPress={props.onUndo}>
            {words.undo}
          </Button>
        ) : (
          <Button icon={RotateCcw} isDisabled={repetition === null} onPress={props.onReset}>
            {words.reset}
          </Button>
        )}
        <p role="status" className={styles["news"]}>
          {props.canUndo && words.wasReset}
        </p>
      </div>
      <RepetitionHelp />
    </section>
  );
}

function factsOf({ schedule, look }: JournalEntry, today: number): readonly string[] {
  const { isSuspended, repetition, resetAtMs } = schedule;
  if (repetition === null)
    return [
      ...(isSuspended ? [words.suspended] : []),
      ...(resetAtMs === null ? [] : [words.resetOn(resetAtMs)]),
    ];
  return [
    ...(isSuspended ? [words.suspended] : []),
    look === null ? words.looksDone : words.look(look, today),
    words.repetition(repetition, today),
  ];
}
