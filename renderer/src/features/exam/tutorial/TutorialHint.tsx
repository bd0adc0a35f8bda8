import { useId } from "react";
import { Button } from "../../../ui/Button.tsx";
import { tutorialMessages as words } from "./tutorial-messages.ts";
import styles from "./TutorialHint.module.css";

interface TutorialHintProps {
  readonly lines: readonly string[];
  readonly onLeave: () => void;
}

/** What can be tried on what is on screen, and the way out. */
export function TutorialHint({ lines, onLeave }: TutorialHintProps) {
  const id = useId();
  return (
    <div className={styles["band"]}>
      <div className={styles["content"]}>
        <div role="note" aria-labelledby={id} className={styles["hint"]}>
          <p id={id} className={styles["title"]}>
            {words.try}
          </p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </div>
  );
}
