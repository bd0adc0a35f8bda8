import { useEffect, useId } from "react";
import { useStore } from "zustand";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { TileGroup } from "../../ui/TileGroup.tsx";
import { ExportNews } from "./ExportNews.tsx";
import { exportMessages as words, missedChoiceWords } from "./export-messages.ts";
import type { ExportStore } from "./export-store.ts";
import { MISSED_CHOICES } from "./missed-choice.ts";
import styles from "./ExportCards.module.css";

interface ExportCardsProps {
  readonly store: ExportStore;
  readonly describeProblem: DescribeProblem;
}

/** What the person can take along to other programs: results as tables or data, missed questions for Anki. */
export function ExportCards({ store, describeProblem }: ExportCardsProps) {
  const { work, missedChoice } = useStore(store);
  const whichId = useId();
  // The store outlives the screen: what was told on an earlier visit is not news any more.
  useEffect(() => {
    store.commands.enter();
  }, [store]);
  const isBusy = work !== null;
  const { saveMocks, saveAnswers, saveResults, chooseMissed, saveMissed } = store.commands;
  return (
    <>
      <Card
        title={words.resultsTitle}
        actions={
          <>
            <Button isPending={isBusy} onPress={() => void saveMocks()}>
              {words.saveMocks}
            </Button>
            <Button isPending={isBusy} onPress={() => void saveAnswers()}>
              {words.saveAnswers}
            </Button>
            <Button isPending={isBusy} onPress={() => void saveResults()}>
              {words.saveResults}
            </Button>
          </>
        }
      >
        <p>{words.resultsAbout}</p>
        <ExportNews part="results" store={store} describeProblem={describeProblem} />
      </Card>
      <Card
        title={words.ankiTitle}
        actions={
          <Button isPending={isBusy} onPress={() => void saveMissed()}>
            {words.saveAnki}
          </Button>
        }
      >
        <p>{words.ankiAbout}</p>
        <h3 id={whichId} className={styles["name"]}>
          {words.ankiWhich}
        </h3>
        <TileGroup
          labelledBy={whichId}
          tiles={MISSED_CHOICES.map((id) => ({ id, ...missedChoiceWords[id] }))}
          size="large"
          selectedId={missedChoice}
          onChange={chooseMissed}
        />
        <ExportNews part="anki" store={store} describeProblem={describeProblem} />
      </Card>
    </>
  );
}
