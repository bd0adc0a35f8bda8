import { useEffect } from "react";
import { useStore } from "zustand";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ExportNews } from "./ExportNews.tsx";
import { exportMessages as words } from "./export-messages.ts";
import type { ExportStore } from "./export-store.ts";

interface MissedOfMockProps {
  readonly attempt: FinishedAttempt;
  readonly store: ExportStore;
  readonly describeProblem: DescribeProblem;
}

/** The missed questions of one mock for Anki, offered with its result. */
export function MissedOfMock({ attempt, store, describeProblem }: MissedOfMockProps) {
  const isBusy = useStore(store, ({ work }) => work !== null);
  // The store outlives the screen: what was told of another mock is not news here.
  useEffect(() => {
    store.commands.enter();
  }, [store]);
  return (
    <Card
      title={words.ankiTitle}
      actions={
        <Button isPending={isBusy} onPress={() => void store.commands.saveMissedIn(attempt)}>
          {words.saveAnki}
        </Button>
      }
    >
      <p>{words.ankiOfMock}</p>
      <ExportNews part="anki" store={store} describeProblem={describeProblem} />
    </Card>
  );
}
