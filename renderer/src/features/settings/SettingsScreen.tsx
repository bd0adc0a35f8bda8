import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { BackupName } from "../../../../shared/backup/backup-entry.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { Card } from "../../ui/Card.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { BackupsCard } from "./BackupsCard.tsx";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import { EraseCard } from "./EraseCard.tsx";
import { FileCard } from "./FileCard.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { settingsMessages as words } from "./settings-messages.ts";
import type { SettingsStore } from "./settings-store.ts";

interface SettingsScreenProps {
  readonly store: SettingsStore;
  /** A backup to show at once; null for none. */
  readonly preview: BackupName | null;
  /** What the last backup failed with. */
  readonly backupProblem: DataProblem | null;
  readonly describeProblem: DescribeProblem;
  /** What can be taken along to other programs. */
  readonly exports: ReactNode;
  /** The choices of text size and colours. */
  readonly appearance: ReactNode;
  /** What the app says of itself. */
  readonly about: ReactNode;
  readonly onBack: () => void;
}

/** How the app looks, and what becomes of the person's data. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { store, preview, describeProblem } = props;
  const { backups, work, question } = useStore(store);
  // The folder of backups, which other parts of the app write to: it is read anew with every visit.
  useEffect(() => {
    void store.commands.enter(preview);
  }, [store, preview]);
  const parts = { store, describeProblem };
  return (
    <PageFrame title={words.title} width="text" back={{ label: words.back, onPress: props.onBack }}>
      <Card title={words.dataTitle}>
        {words.data.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Card>
      <BackupsCard {...parts} backupProblem={props.backupProblem} />
      <FileCard {...parts} />
      {props.exports}
      <Card title={words.appearance}>{props.appearance}</Card>
      <EraseCard {...parts} backups={backups ?? []} />
      {props.about}
      {question?.type === "restore" && work === null && (
        <RestoreDialog
          restore={question.restore}
          isImport={question.part === "file"}
          onConfirm={() => void store.commands.restore()}
          onClose={store.commands.dropQuestion}
        />
      )}
    </PageFrame>
  );
}
