import { useId } from "react";
import type { Changelog } from "../../../../shared/bank/changelog.ts";
import { datedVersion, libraryMessages } from "./library-messages.ts";
import styles from "./VersionHistory.module.css";

/** What the versions of a bank brought: the newest one to be seen at once, the others on demand. */
export function VersionHistory({ changelog }: { readonly changelog: Changelog }) {
  const titleId = useId();
  const [newest, ...earlier] = changelog;
  if (newest === undefined) return null;
  return (
    <div role="group" aria-labelledby={titleId} className={styles["history"]}>
      <h3 id={titleId} className={styles["title"]}>
        {libraryMessages.changesTitle}
      </h3>
      <VersionChanges entry={newest} />
      {earlier.length > 0 && (
        <details>
          <summary className={styles["summary"]}>{libraryMessages.earlierVersions}</summary>
          <div className={styles["earlier"]}>
            {earlier.map((entry) => (
              <VersionChanges key={entry.version} entry={entry} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function VersionChanges({ entry }: { readonly entry: Changelog[number] }) {
  return (
    <div>
      <p className={styles["version"]}>{datedVersion(entry)}</p>
      <ul className={styles["changes"]}>
        {entry.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  );
}
