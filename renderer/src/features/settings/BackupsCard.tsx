import { useStore } from "zustand";
import type { DataProblem } from "../../data/data-problem.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BackupList } from "./BackupList.tsx";
import { PartNews } from "./PartNews.tsx";
import { settingsMessages as words, workWords } from "./settings-messages.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { SettingsStore } from "./settings-store.ts";

interface BackupsCardProps {
  readonly store: SettingsStore;
  readonly backupProblem: DataProblem | null;
  readonly describeProblem: DescribeProblem;
}

/** Every backup with what it holds, and a new one by hand. */
export function BackupsCard({ store, backupProblem, describeProblem }: BackupsCardProps) {
  const { backups, work, news } = useStore(store);
  const isTold = news?.outcome.type === "problem";
  return (
    <Card title={words.backupsTitle}>
      <p>{words.backupsAbout}</p>
      <div>
        <Button isPending={work !== null} onPress={() => void store.commands.backUpNow()}>
          {words.backUpNow}
        </Button>
      </div>
      {backupProblem !== null && !isTold && (
        <Notice tone="warning" title={words.lastFailed}>
          <p>{describeProblem(backupProblem).happened}</p>
          <p>{describeProblem(backupProblem).canDo}</p>
        </Notice>
      )}
      <PartNews part="backups" store={store} describeProblem={describeProblem} />
      {backups === null ? (
        <BusyText>{workWords.opening}</BusyText>
      ) : (
        <BackupList
          backups={backups}
          isBusy={work !== null}
          onRestore={(name) => void store.commands.openBackup(name)}
        />
      )}
    </Card>
  );
}
