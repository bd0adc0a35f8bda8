import { useStore } from "zustand";
import type { BackupEntry } from "../../../../shared/backup/backup-entry.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EraseDialog } from "./EraseDialog.tsx";
import { PartNews } from "./PartNews.tsx";
import { settingsMessages as words } from "./settings-messages.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { SettingsStore } from "./settings-store.ts";

interface EraseCardProps {
  readonly store: SettingsStore;
  readonly backups: readonly BackupEntry[];
  readonly describeProblem: DescribeProblem;
}

/** The way to begin anew. */
export function EraseCard({ store, backups, describeProblem }: EraseCardProps) {
  const { work, question } = useStore(store);
  const { askToErase, dropQuestion, erase, exportFile } = store.commands;
  return (
    <Card
      title={words.eraseTitle}
      actions={
        <Button isPending={work !== null} onPress={() => void askToErase()}>
          {words.askToErase}
        </Button>
      }
    >
      <p>{words.eraseAbout}</p>
      <PartNews part="erase" store={store} describeProblem={describeProblem} />
      {question?.type === "erase" && (
        <EraseDialog
          counts={question.counts}
          backups={backups}
          onExport={() => {
            dropQuestion();
            void exportFile("erase");
          }}
          onErase={(withBackups) => void erase({ withBackups })}
          onClose={dropQuestion}
        />
      )}
    </Card>
  );
}
