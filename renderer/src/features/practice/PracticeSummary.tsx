import { useEffect, useId, useRef } from "react";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type {
  CheckedQuestion,
  FinishedPractice,
} from "../../../../shared/practice/practice-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { verdictWords } from "../../ui/marking/marking-messages.ts";
import { Notice } from "../../ui/Notice.tsx";
import { stemStart } from "../../ui/marking/stem-start.ts";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { practiceMessages as words } from "./practice-messages.ts";
import styles from "./PracticeSummary.module.css";

interface PracticeSummaryProps {
  readonly session: FinishedPractice;
  readonly backAction: string;
  readonly onAgain: () => void;
  /** Asks some of these questions again. */
  readonly onRepeat: (itemIds: readonly ItemId[]) => void;
  readonly onBack: () => void;
}

/** How a practice went: how many were right, and each question with its verdict. */
export function PracticeSummary(props: PracticeSummaryProps) {
  const { session, backAction, onAgain, onBack } = props;
  const { checked, ahead } = session;
  const headingRef = useRef<HTMLHeadingElement>(null);
  const listId = useId();
  // The browser's focus and scroll position: the question that had them is gone.
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  const missed = checked.filter(({ verdict }) => verdict !== "right");
  return (
    <section className={styles["summary"]}>
      <h2 ref={headingRef} tabIndex={-1} className={styles["heading"]}>
        {checked.length === 0
          ? words.nothingChecked
          : words.rightOf(checked.length - missed.length, checked.length)}
      </h2>
      {session.reason === "time-expired" && (
        <Notice tone="info" title={words.timeIsUp}>
          <p>{words.timeIsUpText(ahead.length)}</p>
        </Notice>
      )}
      <p className={styles["soft"]}>{words.apart}</p>
      {checked.length > 0 && (
        <>
          <h3 id={listId} className={styles["title"]}>
            {words.questions}
          </h3>
          <CheckedList checked={checked} labelledBy={listId} />
        </>
      )}
      <div className={styles["steps"]}>
        <Button variant="primary" onPress={onAgain}>
          {words.again}
        </Button>
        {missed.length > 0 && missed.length < checked.length && (
          <Button
            onPress={() => {
              props.onRepeat(missed.map(({ item }) => item.id));
            }}
          >
            {words.repeatMisses}
          </Button>
        )}
        <Button onPress={onBack}>{backAction}</Button>
      </div>
    </section>
  );
}

interface CheckedListProps {
  readonly checked: readonly CheckedQuestion[];
  readonly labelledBy: string;
}

function CheckedList({ checked, labelledBy }: CheckedListProps) {
  return (
    <ol aria-labelledby={labelledBy} className={styles["list"]}>
      {checked.map(({ item, verdict }, index) => (
        <li key={item.id} className={styles["entry"]} data-verdict={verdict}>
          <span className={styles["verdict"]}>
            <Icon icon={verdictIcons[verdict]} />
            {verdictWords[verdict]}
          </span>{" "}
          <span className={styles["number"]}>{index + 1}</span> <span>{stemStart(item.stem)}</span>
        </li>
      ))}
    </ol>
  );
}
