import { TriangleAlert } from "lucide-react";
import { type ReactNode, type RefObject, useId } from "react";
import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import { Badge } from "../../ui/Badge.tsx";
import { BusyText } from "../../ui/BusyText.tsx";
import { MarkedAnswer } from "../../ui/marking/MarkedAnswer.tsx";
import { VerdictLine } from "../../ui/marking/VerdictLine.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BlockTextView } from "../../ui/RichText.tsx";
import type { JournalBook } from "./journal-book.ts";
import { kindNames, missMessages as words } from "./journal-messages.ts";
import type { OpenedQuestion } from "./journal-store.ts";
import { placeOfMiss } from "./place-of-miss.ts";
import { whereMissed } from "./where-missed.ts";
import styles from "./OpenMiss.module.css";

interface OpenMissProps {
  readonly entry: JournalEntry;
  readonly book: JournalBook;
  /** Null while it is being read. */
  readonly question: OpenedQuestion | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** What the person puts down and decides about it, between the question and its key. */
  readonly children: ReactNode;
}

/** One miss: where and when, the question, and its key. */
export function OpenMiss({ entry, book, question, headingRef, children }: OpenMissProps) {
  const headingId = useId();
  const { answer, timesMissed, kind } = entry;
  const topic = book.topics.find(({ objective }) => objective === answer.objective) ?? null;
  return (
    <article aria-labelledby={headingId} className={styles["miss"]}>
      <header className={styles["header"]}>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles["heading"]}>
          {words.heading(whereMissed(entry, book), answer.atMs)}
        </h2>
        <p className={styles["place"]}>{placeOfMiss(entry, book)}</p>
        <VerdictLine verdict={answer.verdict}>{words.verdict[answer.verdict]}</VerdictLine>
        <p className={styles["badges"]}>
          {answer.verdict === "wrong" && answer.confidence === "sure" && (
            <Badge tone="wrong" icon={TriangleAlert}>
              {words.sureButWrong}
            </Badge>
          )}
          {timesMissed > 1 && <Badge tone="flag">{words.timesMissed(timesMissed)}</Badge>}
          {kind !== null && <Badge>{kindNames[kind]}</Badge>}
        </p>
      </header>
      <Stem question={question} />
      {children}
      {question?.state === "marked" && <MarkedAnswer question={question.question} topic={topic} />}
    </article>
  );
}

function Stem({ question }: Pick<OpenMissProps, "question">) {
  if (question === null) return <BusyText>{words.loading}</BusyText>;
  switch (question.state) {
    case "gone":
      return (
        <Notice tone="info" title={words.goneTitle}>
          <p>{words.gone}</p>
        </Notice>
      );
    case "text-only":
      return (
        <div className={styles["stem"]}>
          <BlockTextView text={question.item.stem} />
          <p className={styles["place"]}>{words.textOnly}</p>
        </div>
      );
    case "marked":
      return (
        <div className={styles["stem"]}>
          <BlockTextView text={question.question.item.stem} />
        </div>
      );
  }
}
