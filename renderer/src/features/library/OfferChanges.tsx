import { useId } from "react";
import type { BankChanges } from "../../../../shared/bank/bank-changes.ts";
import { andMore, changeMessages as words, changeTitles } from "./library-messages.ts";
import styles from "./OfferChanges.module.css";
import { VersionHistory } from "./VersionHistory.tsx";

/** As many as somebody may read; a bank can have thousands. */
const MOST_LISTED = 50;

/** What a newer bank changes of the installed one, before it is taken. */
export function OfferChanges({ changes }: { readonly changes: BankChanges }) {
  const titleId = useId();
  const lists = changeTitles.filter(({ list }) => changes[list].length > 0);
  return (
    <>
      <div role="group" aria-labelledby={titleId} className={styles["changes"]}>
        <h3 id={titleId} className={styles["title"]}>
          {words.title}
        </h3>
        {lists.length === 0 && <p>{words.nothing}</p>}
        {lists.map(({ list, title }) => (
          <details key={list}>
            <summary className={styles["summary"]}>{title(changes[list].length)}</summary>
            <ul className={styles["list"]}>
              {changes[list].slice(0, MOST_LISTED).map(({ itemId, stem }) => (
                <li key={itemId}>{stem}</li>
              ))}
              {changes[list].length > MOST_LISTED && (
                <li>{andMore(changes[list].length - MOST_LISTED)}</li>
              )}
            </ul>
          </details>
        ))}
        {changes.keysCorrected.length > 0 && <p>{words.keysMean}</p>}
      </div>
      <VersionHistory changelog={changes.news} />
    </>
  );
}
