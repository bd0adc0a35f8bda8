import { ProgressBar } from "../../ui/ProgressBar.tsx";
import type { causeCounts } from "../../../../shared/study/journal-filter.ts";
import { causeMessages as words, causeNames } from "./journal-messages.ts";
import styles from "./CauseTable.module.css";

interface CauseTableProps {
  /** The most frequent first, those without a cause last. */
  readonly counts: ReturnType<typeof causeCounts>;
  readonly missCount: number;
}

/** What the misses come from: a sentence, and a table for who wants to know more. */
export function CauseTable({ counts, missCount }: CauseTableProps) {
  const [most] = counts;
  const withCause = counts
    .filter(({ cause }) => cause !== "none")
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <details className={styles["causes"]}>
      <summary>{words.summary(most?.cause ?? null, most?.count ?? 0, withCause)}</summary>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.cause}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ cause, count }) => (
            <tr key={cause}>
              <th scope="row">{causeNames[cause]}</th>
              <td>
                <span className={styles["count"]}>
                  {count}
                  <ProgressBar value={count} max={missCount} label={null} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
