import { useEffect, useId, useRef } from "react";
import type { CheckedQuestion } from "../../../../shared/practice/practice-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { practiceMessages as words } from "./practice-messages.ts";
import styles from "./PracticeSummary.module.css";

interface PracticeSummaryProps {
  readonly checked: readonly CheckedQuestion[];
  readonly backAction: string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** How a practice went: how many were right, and each question with its verdict. */
export function PracticeSummary(props: PracticeSummaryProps) {
  const { checked, backAction, onAgain, onBack } = props;
  const headingRef = useRef<HTMLHeadingElement>(null);
  const listId = useId();
  // The browser's focus and scroll position: the question that had them is gone.
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  const rightCount = checked.filter(({ verdict }) => verdict === "right").length;
  return (
    <section className={styles["summary"]}>
      <h2 ref={headingRef} tabIndex={-1} className={styles["heading"]}>
        {words.rightOf(rightCount, checked.length)}
      </h2>
      <p className={styles["soft"]}>{words.apart}</p>
      <h3 id={listId} className={styles["title"]}>
        {words.questions}
      </h3>
      <ol aria-labelledby={listId} className={styles["list"]}>
        {checked.map(({ item, verdict }, index) => (
          <li key={item.id} className={styles["entry"]} data-verdict={verdict}>
            <span className={styles["verdict"]}>
              <Icon icon={verdictIcons[verdict]} />
              {verdictWords[verdict]}
            </span>{" "}
            <span className={styles["number"]}>{index + 1}</span>{" "}
            <span>{stemStart(item.stem)}</span>
          </li>
        ))}
      </ol>
      <div className={styles["steps"]}>
        <Button variant="primary" onPress={onAgain}>
          {words.again}
        </Button>
        <Button onPress={onBack}>{backAction}</Button>
      </div>
    </section>
  );
}
