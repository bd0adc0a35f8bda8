import { useStore } from "zustand";
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
import type { DescribeProblem } from "./describe-problem.ts";
import type { Outcome, SettingsPart, SettingsStore } from "./settings-store.ts";

interface PartNewsProps {
  readonly part: SettingsPart;
  readonly store: SettingsStore;
  readonly describeProblem: DescribeProblem;
}

/** What is under way in a part of the screen, or what came of it: said where it was asked for. */
export function PartNews({ part, store, describeProblem }: PartNewsProps) {
  const { work, news } = useStore(store);
  if (work?.part === part) return <BusyText>{workWords[work.what]}</BusyText>;
  if (news?.part !== part) return null;
  return (
    <div ref={bringIntoSight}>
      <OutcomeNotice
        outcome={news.outcome}
        describeProblem={describeProblem}
        onUndo={() => void store.commands.undo()}
      />
    </div>
  );
}

// What was asked for at the end of a long list is told at its beginning.
function bringIntoSight(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: "nearest" });
}

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly describeProblem: DescribeProblem;
  readonly onUndo: () => void;
}

function OutcomeNotice({ outcome, describeProblem, onUndo }: OutcomeNoticeProps) {
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
    case "restored":
      return (
        <Notice
          tone="info"
          role="status"
          title={words.restored}
          actions={<Button onPress={onUndo}>{words.undo}</Button>}
        >
          <p>{addedFacts(outcome.plan).join(" · ")}</p>
          {remarksOn(outcome.plan).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
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
