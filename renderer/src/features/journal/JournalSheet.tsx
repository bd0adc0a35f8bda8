import { formatCalendarDay } from "../../ui/format-date.ts";
import { SheetHead } from "../../ui/paper/SheetHead.tsx";
import { takeAwayMessages as words } from "./journal-messages.ts";
import type { ListedMisses } from "./listed-misses.ts";
import { missInWords } from "./miss-in-words.ts";
import styles from "./JournalSheet.module.css";

/** How many misses go on paper at most: some forty pages. */
export const MOST_ON_PAPER = 200;

/** Misses as they go on paper, the newest first. */
export function JournalSheet({ listed }: { readonly listed: ListedMisses }) {
  const { book, entries, allCount, today } = listed;
  const { exam } = book.bank;
  const shown = entries.slice(0, MOST_ON_PAPER);
  return (
    <article className={styles["sheet"]}>
      <SheetHead kind={words.sheet} date={formatCalendarDay(today)}>
        <strong>{exam.name}</strong> {exam.code}
      </SheetHead>
      <p className={styles["about"]}>{words.onPaper(shown.length, allCount)}</p>
      {shown.map((entry) => {
        const { heading, place, facts, question, lessons } = missInWords(entry, listed);
        return (
          <section key={entry.key} className={styles["miss"]}>
            <h2 className={styles["title"]}>{heading}</h2>
            <p className={styles["facts"]}>
              {place} · {facts.join(" · ")}
            </p>
            <Lines lines={question} />
            <dl className={styles["lessons"]}>
              {lessons.map(({ name, lines }) => (
                <div key={name} className={styles["lesson"]}>
                  <dt>{name}</dt>
                  <dd>
                    <Lines lines={lines} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  // The lines of a text never change while it is printed, so the index is their identity.
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
