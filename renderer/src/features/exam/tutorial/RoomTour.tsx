import { useId } from "react";
import { Button } from "../../../ui/Button.tsx";
import { PageFrame } from "../../../ui/PageFrame.tsx";
import { FlagMark } from "../FlagMark.tsx";
import { ProgressMark } from "../ProgressMark.tsx";
import { roomTour, tutorialMessages as words } from "./tutorial-messages.ts";
import styles from "./RoomTour.module.css";

interface RoomTourProps {
  readonly onEnd: () => void;
  readonly onAgain: () => void;
}

const states = ["answered", "partly", "too-many", "unanswered", "not-seen"] as const;

/** What the exam room has besides the questions, in words, with the marks as they look there. */
export function RoomTour({ onEnd, onAgain }: RoomTourProps) {
  const id = useId();
  return (
    <PageFrame title={words.pageTitle} width="text" back={{ label: words.done, onPress: onEnd }}>
      <p>{words.pageIntro}</p>
      <dl className={styles["tour"]}>
        {roomTour.map(({ title, text }) => (
          <div key={title}>
            <dt className={styles["term"]}>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles["states"]}>
        <p id={id}>{words.states}</p>
        <ul aria-labelledby={id} className={styles["marks"]}>
          {states.map((state) => (
            <li key={state}>
              <ProgressMark progress={state} />
            </li>
          ))}
          <li>
            <FlagMark />
          </li>
        </ul>
      </div>
      <div className={styles["actions"]}>
        <Button variant="primary" onPress={onEnd}>
          {words.done}
        </Button>
        <Button onPress={onAgain}>{words.again}</Button>
      </div>
    </PageFrame>
  );
}
