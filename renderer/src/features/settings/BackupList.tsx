import type { BackupEntry, BackupName } from "../../../../shared/backup/backup-entry.ts";
import { Button } from "../../ui/Button.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import {
  contentFacts,
  fileSize,
  reasonWords,
  restoreOf,
  settingsMessages as words,
  unusableWords,
} from "./settings-messages.ts";
import styles from "./BackupList.module.css";

interface BackupListProps {
  /** Newest first. */
  readonly backups: readonly BackupEntry[];
  readonly isBusy: boolean;
  readonly onRestore: (name: BackupName) => void;
}

/** The backups in their folder; those that cannot be used say why. */
export function BackupList({ backups, isBusy, onRestore }: BackupListProps) {
  if (backups.length === 0) return <p className={styles["none"]}>{words.noBackups}</p>;
  return (
    <ul aria-label={words.caption} className={styles["list"]}>
      {backups.map((backup) => (
        <li key={backup.name} className={styles["entry"]}>
          <BackupFacts backup={backup} />
          {backup.state === "whole" && (
            <Button
              isPending={isBusy}
              aria-label={restoreOf(formatDateTime(backup.head.createdAtMs))}
              onPress={() => {
                onRestore(backup.name);
              }}
            >
              {words.restore}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function BackupFacts({ backup }: { readonly backup: BackupEntry }) {
  const size = fileSize(backup.sizeBytes);
  if (backup.state === "unusable")
    return (
      <div className={styles["facts"]}>
        <span className={styles["date"]}>{formatDateTime(backup.changedAtMs)}</span>
        <span>{unusableWords[backup.why]}</span>
        <span className={styles["soft"]}>{size}</span>
      </div>
    );
  const { createdAtMs, counts, reason } = backup.head;
  return (
    <div className={styles["facts"]}>
      <span className={styles["date"]}>{formatDateTime(createdAtMs)}</span>
      <span>{contentFacts(counts).join(" · ")}</span>
      <span className={styles["soft"]}>
        {reasonWords[reason]} · {size}
      </span>
    </div>
  );
}
