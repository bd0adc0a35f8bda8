import { useId } from "react";
import type { Reference } from "../../../shared/bank/item.ts";
import { formatIsoDate } from "./format-date.ts";
import styles from "./References.module.css";

/** Where the facts of a text come from. Addresses are text to copy: the app has no network, so no link would lead anywhere. */
export function References({ references }: { readonly references: readonly Reference[] }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["references"]}>
      <h3 id={headingId}>References</h3>
      <ul className={styles["list"]}>
        {references.map(({ title, url, checked }, index) => (
          // The references of a text never change, so the index is the identity.
          <li key={index}>
            <p>{title}</p>
            <p className={styles["address"]}>{url}</p>
            <p className={styles["checked"]}>{`Checked ${formatIsoDate(checked)}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
