import { useStore } from "zustand";
import type { RestorePlan } from "../../../../shared/backup/plan-restore.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import {
  addedFacts,
  contentFacts,
  keptAfterUndo,
  remarksOn,
  settingsMessages as words,
  workWords,
} from "./settings-messages.ts";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import type { Outcome, SettingsPart, SettingsStore } from "./settings-store.ts";

interface PartNewsProps {
  readonly part: SettingsPart;
  readonly store: SettingsStore;
  readonly describeProblem: DescribeProblem;
}

/** What is under way in a part of the screen, or what came of it: said where it was asked for. */
export function PartNews({ part, store, describeProblem }: PartNewsProps) {
  const { work, news, lastRestore } = useStore(store);
  if (work?.part === part) return <BusyText>{workWords[work.what]}</BusyText>;
  return (
    <>
      {lastRestore?.part === part && (
        <div ref={bringIntoSight}>
          <RestoredNotice plan={lastRestore.plan} onUndo={() => void store.commands.undo()} />
        </div>
      )}
      {news?.part === part && (
        <div ref={bringIntoSight}>
          <OutcomeNotice outcome={news.outcome} describeProblem={describeProblem} />
        </div>
      )}
    </>
  );
}

// What was asked for at the end of a long list is told at its beginning.
function bringIntoSight(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: "nearest" });
}

interface RestoredNoticeProps {
  readonly plan: RestorePlan;
  readonly onUndo: () => void;
}

function RestoredNotice({ plan, onUndo }: RestoredNoticeProps) {
  return (
    <Notice
      tone="info"
      role="status"
      title={words.restored}
      actions={<Button onPress={onUndo}>{words.undo}</Button>}
    >
      <p>{addedFacts(plan).join(" · ")}</p>
      {remarksOn(plan).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly describeProblem: DescribeProblem;
}

function OutcomeNotice({ outcome, describeProblem }: OutcomeNoticeProps) {
  switch (outcome.type) {
    case "backed-up":
      return outcome.backup?.state === "whole" ? (
        <Notice tone="info" role="status" title={words.backedUp}>
          <p>{contentFacts(outcome.backup.head.counts).join(" · ")}</p>
        </Notice>
      ) : (
        <Notice tone="info" role="status" title={words.nothingToBackUp} />
      );
    case "exported":
      return (
        <Notice tone="info" role="status" title={words.exported}>
          <p>{words.exportedMeans}</p>
        </Notice>
      );
    case "undone":
      return (
        <Notice tone="info" role="status" title={words.undone}>
          {outcome.keptCount > 0 && <p>{keptAfterUndo(outcome.keptCount)}</p>}
        </Notice>
      );
    case "problem": {
      const { happened, canDo } = describeProblem(outcome.problem);
      return (
        <Notice tone="error" role="alert" title={happened}>
          <p>{canDo}</p>
          <p>
            <code>{outcome.problem.error.code}</code>
          </p>
        </Notice>
      );
    }
  }
}
