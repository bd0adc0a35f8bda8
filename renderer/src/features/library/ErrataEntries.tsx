import type { ErrataNote } from "../../../../shared/bank/errata-note.ts";
import { errataCounts, errataMessages as words } from "./errata-messages.ts";
import styles from "./ErrataEntries.module.css";

interface ErrataEntriesProps {
  readonly note: ErrataNote;
  /** Whether the questions are listed at once. */
  readonly isOpen?: boolean;
}

/** What errata withdraw and correct, with the publisher's reasons. */
export function ErrataEntries({ note, isOpen = false }: ErrataEntriesProps) {
  const { entries } = note;
  if (entries.length === 0) return <p>{words.nothing}</p>;
  return (
    <details open={isOpen}>
      <summary className={styles["summary"]}>{errataCounts(note)}</summary>
      <ul className={styles["list"]}>
        {entries.map(({ itemId, action, stem, reason }) => (
          <li key={itemId}>
            <strong>{words.actions[action]}</strong> {stem === "" ? words.notHere : stem}
            <p className={styles["reason"]}>{words.because(reason)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
