import { useId, useState } from "react";
import type { BackupEntry } from "../../../../shared/backup/backup-entry.ts";
import type { BackupCounts } from "../../../../shared/backup/backup-head.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { TileGroup } from "../../ui/TileGroup.tsx";
import { contentFacts, eraseBackupsNote, settingsMessages as words } from "./settings-messages.ts";
import styles from "./SettingsDialog.module.css";

interface EraseDialogProps {
  /** What would go. */
  readonly counts: BackupCounts;
  readonly backups: readonly BackupEntry[];
  readonly onExport: () => void;
  readonly onErase: (withBackups: boolean) => void;
  readonly onClose: () => void;
}

type Fate = "keep" | "erase";

/** Says exactly what goes, offers to take it along first, and lets nobody erase by a key pressed once too often. */
export function EraseDialog({ counts, backups, onExport, onErase, onClose }: EraseDialogProps) {
  const [typed, setTyped] = useState("");
  const [fate, setFate] = useState<Fate>("keep");
  const fateId = useId();
  const isConfirmed = typed.trim().toLowerCase() === words.eraseWord;
  const sizeBytes = backups.reduce((sum, backup) => sum + backup.sizeBytes, 0);
  return (
    <Dialog
      isOpen
      isWide
      title={words.eraseQuestion}
      actions={
        <>
          <Button onPress={onExport}>{words.exportFirst}</Button>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="danger"
            isDisabled={!isConfirmed}
            onPress={() => {
              onErase(fate === "erase");
            }}
          >
            {words.eraseConfirm}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p>{words.eraseGoes}</p>
      <ul className={styles["list"]}>
        {[...contentFacts(counts), words.eraseJournals, words.eraseChoices].map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {backups.length > 0 && (
        <>
          <h3 id={fateId} className={styles["name"]}>
            {words.eraseBackups}
          </h3>
          <TileGroup
            labelledBy={fateId}
            size="large"
            tiles={[
              { id: "keep", title: words.keepBackups, note: words.keepBackupsNote },
              {
                id: "erase",
                title: words.eraseBackupsToo,
                note: eraseBackupsNote(backups.length, sizeBytes),
              },
            ]}
            selectedId={fate}
            onChange={setFate}
          />
        </>
      )}
      <p>{words.eraseStays}</p>
      <TextField label={words.eraseField} value={typed} onChange={setTyped} />
    </Dialog>
  );
}
