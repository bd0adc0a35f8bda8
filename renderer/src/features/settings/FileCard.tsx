import { useStore } from "zustand";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PartNews } from "./PartNews.tsx";
import { settingsMessages as words } from "./settings-messages.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { SettingsStore } from "./settings-store.ts";

interface FileCardProps {
  readonly store: SettingsStore;
  readonly describeProblem: DescribeProblem;
}

/** Everything to a file of the person's own, and back from one. */
export function FileCard({ store, describeProblem }: FileCardProps) {
  const isBusy = useStore(store, ({ work }) => work !== null);
  const { exportFile, openFile } = store.commands;
  return (
    <Card
      title={words.fileTitle}
      actions={
        <>
          <Button isPending={isBusy} onPress={() => void exportFile("file")}>
            {words.exportFile}
          </Button>
          <Button isPending={isBusy} onPress={() => void openFile()}>
            {words.openFile}
          </Button>
        </>
      }
    >
      <p>{words.fileAbout}</p>
      <PartNews part="file" store={store} describeProblem={describeProblem} />
    </Card>
  );
}
