import { useStore } from "zustand";
import { BusyText } from "../../ui/BusyText.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { DescribeProblem } from "../../data/describe-problem.ts";
import {
  collecting,
  collectingMissed,
  exportMessages as words,
  leftOut,
  savedCards,
} from "./export-messages.ts";
import type { ExportOutcome, ExportPart, ExportStore } from "./export-store.ts";

interface ExportNewsProps {
  readonly part: ExportPart;
  readonly store: ExportStore;
  readonly describeProblem: DescribeProblem;
}

/** What is under way in a card, or what came of it. */
export function ExportNews({ part, store, describeProblem }: ExportNewsProps) {
  const { work, news } = useStore(store);
  if (work?.part === part) {
    const { mocks } = work;
    return (
      <BusyText>
        {mocks === null ? collectingMissed : collecting(mocks.doneCount, mocks.count)}
      </BusyText>
    );
  }
  if (news?.part !== part) return null;
  return <OutcomeNotice part={part} outcome={news.outcome} describeProblem={describeProblem} />;
}

interface OutcomeNoticeProps {
  readonly part: ExportPart;
  readonly outcome: ExportOutcome;
  readonly describeProblem: DescribeProblem;
}

function OutcomeNotice({ part, outcome, describeProblem }: OutcomeNoticeProps) {
  switch (outcome.type) {
    case "saved":
      return <Notice tone="info" role="status" title={words.saved} />;
    case "cards-saved":
      return (
        <Notice tone="info" role="status" title={words.saved}>
          <p>{savedCards(outcome.count)}</p>
          {outcome.leftOutCount > 0 && <p>{leftOut(outcome.leftOutCount)}</p>}
        </Notice>
      );
    case "nothing":
      return (
        <Notice
          tone="info"
          role="status"
          title={part === "results" ? words.nothingYet : words.nothingMissed}
        />
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
