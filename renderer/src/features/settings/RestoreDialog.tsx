import { addedRowCount } from "../../../../shared/backup/plan-restore.ts";
import type { OpenRestore } from "../../data/open-restore.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { formatDateTime } from "../../ui/format-date.ts";
import {
  addedFacts,
  contentFacts,
  reasonWords,
  remarksOn,
  settingsMessages as words,
} from "./settings-messages.ts";
import styles from "./SettingsDialog.module.css";

interface RestoreDialogProps {
  readonly restore: OpenRestore;
  /** True for a file of the person's own. */
  readonly isImport: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What a backup holds and what restoring it would do, before anything is done. */
export function RestoreDialog({ restore, isImport, onConfirm, onClose }: RestoreDialogProps) {
  const { head, plan } = restore;
  const facts = (
    <>
      <p className={styles["what"]}>
        {formatDateTime(head.createdAtMs)} · {reasonWords[head.reason]}
        <br />
        {contentFacts(head.counts).join(" · ")}
      </p>
      {addedRowCount(plan) > 0 && (
        <>
          <p>{words.willAdd}</p>
          <ul className={styles["list"]}>
            {addedFacts(plan).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
      {remarksOn(plan).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
  if (addedRowCount(plan) === 0)
    return (
      <Dialog
        isOpen
        title={words.nothingNewTitle}
        actions={<Button onPress={onClose}>{words.close}</Button>}
        onClose={onClose}
      >
        {facts}
        <p>{words.nothingNew}</p>
      </Dialog>
    );
  return (
    <ConfirmDialog
      isOpen
      title={isImport ? words.importTitle : words.restoreTitle}
      confirmLabel={isImport ? words.importConfirm : words.restoreConfirm}
      cancelLabel={words.cancel}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      {facts}
      <p>{words.safe}</p>
    </ConfirmDialog>
  );
}
