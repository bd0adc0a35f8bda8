import type { JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { MissCause } from "../../../../shared/study/miss-note.ts";
import { Button } from "../../ui/Button.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Icon } from "../../ui/Icon.tsx";
import { verdictIcons } from "../../ui/marking/verdict-icons.ts";
import { Rail, RailDomain } from "../../ui/rail/Rail.tsx";
import { RailEntry } from "../../ui/rail/RailEntry.tsx";
import { causeNames, journalMessages as words, missMessages } from "./journal-messages.ts";
import styles from "./JournalRail.module.css";

interface JournalRailProps {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly current: JournalEntry;
  /** How its question begins; null while that is being read. */
  readonly startOf: (entry: JournalEntry) => string | null;
  readonly causeOf: (entry: JournalEntry) => MissCause | null;
  readonly isDue: (entry: JournalEntry) => boolean;
  /** How many more can be listed; 0 where all are. */
  readonly moreCount: number;
  readonly onMore: () => void;
  readonly onChoose: (entry: JournalEntry) => void;
}

/** The misses by the day on which they happened. */
export function JournalRail(props: JournalRailProps) {
  return (
    <Rail label={words.rail} currentKey={props.current.key}>
      {byDate(props.entries).map(({ date, entries }) => (
        <RailDomain key={date} title={date} standing={words.onDay(entries.length)}>
          <ul className={styles["entries"]}>
            {entries.map((entry) => (
              <li key={entry.key}>
                <RailEntry
                  isCurrent={entry.key === props.current.key}
                  onChoose={() => {
                    props.onChoose(entry);
                  }}
                >
                  <MissLine {...props} entry={entry} />
                </RailEntry>
              </li>
            ))}
          </ul>
        </RailDomain>
      ))}
      {props.moreCount > 0 && (
        <div className={styles["more"]}>
          <Button onPress={props.onMore}>{words.more(props.moreCount)}</Button>
        </div>
      )}
    </Rail>
  );
}

function MissLine(props: JournalRailProps & { readonly entry: JournalEntry }) {
  const { entry } = props;
  const cause = props.causeOf(entry);
  return (
    <span className={styles["line"]}>
      <span className={styles["mark"]} data-verdict={entry.answer.verdict}>
        <Icon icon={verdictIcons[entry.answer.verdict]} />
        <span className="visually-hidden">{missMessages.verdict[entry.answer.verdict]}: </span>
      </span>
      <span className={styles["start"]}>{props.startOf(entry) ?? "…"}</span>{" "}
      <span className={styles["facts"]}>
        <span data-none={cause === null || undefined}>{causeNames[cause ?? "none"]}</span>
        {props.isDue(entry) && <span className={styles["due"]}>{words.dueMark}</span>}
      </span>
    </span>
  );
}

/** Neighbours of the same day together. */
function byDate(entries: readonly JournalEntry[]) {
  const days = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const date = formatDate(entry.answer.atMs);
    const known = days.get(date);
    if (known === undefined) days.set(date, [entry]);
    else known.push(entry);
  }
  return [...days].map(([date, ofDay]) => ({ date, entries: ofDay }));
}
