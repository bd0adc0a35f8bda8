import { FileDown } from "lucide-react";
import { useState } from "react";
import type { SavedTextKind } from "../../../../shared/files/saved-text.ts";
import { paperNameOf } from "../../../../shared/paper/paper-name.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { Button } from "../../ui/Button.tsx";
import { isoCalendarDay } from "../../ui/format-date.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PaperActions } from "../../ui/paper/PaperActions.tsx";
import { journalCsv, journalText } from "./journal-files.ts";
import { takeAwayMessages as words } from "./journal-messages.ts";
import { JournalSheet, MOST_ON_PAPER } from "./JournalSheet.tsx";
import type { JournalStore } from "./journal-store.ts";
import type { ListedMisses } from "./listed-misses.ts";
import { useShownTexts } from "./use-shown-texts.ts";
import styles from "./JournalTakeAway.module.css";

interface JournalTakeAwayProps {
  /** What search and filters leave. */
  readonly listed: ListedMisses;
  readonly store: JournalStore;
  readonly paper: PaperDesk;
  readonly describeProblem: DescribeProblem;
}

/** Puts what is listed on paper or into a file, one press away. */
export function JournalTakeAway(props: JournalTakeAwayProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles["take"]}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{words.summary}</summary>
      {isOpen && <WaysOut {...props} />}
    </details>
  );
}

type Outcome = "saved" | DataProblem | null;

function WaysOut({ listed, store, paper, describeProblem }: JournalTakeAwayProps) {
  const { bank } = listed.book;
  const isReading = useShownTexts(store, listed.entries);
  const [isSaving, setIsSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (isReading) return <BusyText>{words.reading}</BusyText>;
  const save = async (
    kind: SavedTextKind,
    pieces: ReturnType<typeof journalText>,
  ): Promise<void> => {
    setIsSaving(true);
    setOutcome(null);
    const saved = await store.commands.saveText(kind, pieces);
    setIsSaving(false);
    if (!saved.ok) setOutcome(saved.error);
    else setOutcome(saved.value ? "saved" : null);
  };
  const name = paperNameOf(
    "Rehearsal",
    bank.exam.code,
    words.fileName,
    isoCalendarDay(listed.today),
  );
  return (
    <div className={styles["ways"]}>
      <p>{words.about(listed.entries.length, listed.allCount, MOST_ON_PAPER)}</p>
      <PaperActions desk={paper} name={name} describeProblem={describeProblem}>
        <JournalSheet listed={listed} />
      </PaperActions>
      <div className={styles["files"]}>
        <Button
          icon={FileDown}
          isPending={isSaving}
          onPress={() => void save("csv", journalCsv(listed))}
        >
          {words.saveCsv}
        </Button>
        <Button
          icon={FileDown}
          isPending={isSaving}
          onPress={() => void save("txt", journalText(listed))}
        >
          {words.saveText}
        </Button>
      </div>
      <SaveNews outcome={outcome} describeProblem={describeProblem} />
    </div>
  );
}

interface SaveNewsProps {
  readonly outcome: Outcome;
  readonly describeProblem: DescribeProblem;
}

function SaveNews({ outcome, describeProblem }: SaveNewsProps) {
  if (outcome === null) return null;
  if (outcome === "saved") return <Notice tone="info" role="status" title={words.saved} />;
  const { happened, canDo } = describeProblem(outcome);
  return (
    <Notice tone="error" role="alert" title={happened}>
      <p>{canDo}</p>
      <p>
        <code>{outcome.error.code}</code>
      </p>
    </Notice>
  );
}
