import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { type DomainId } from "../../../shared/bank/blueprint.ts";
import { type CorrectedResult } from "../../../shared/scoring/corrected-result.ts";
import { type ExportStore } from "../features/export/export-store.ts";
import { MissedOfMock } from "../features/export/MissedOfMock.tsx";
import { practiceMessages } from "../features/practice/practice-messages.ts";
import { ResultScreen } from "../features/review/ResultScreen.tsx";
import { type PaperDesk } from "../platform/paper-desk.ts";
import { problemMessage } from "./app-messages.ts";
import { type AppCommands } from "./app-store.ts";
import { type HomeData } from "./load-home.ts";

interface ResultProps {
  readonly attempt: FinishedAttempt;
  readonly corrected: CorrectedResult | null;
  readonly banks: HomeData["banks"];
  readonly commands: AppCommands;
  readonly exports: ExportStore;
  readonly paper: PaperDesk;
}

/** What an attempt came to, and where one can go from there. */
export function Result({ attempt, corrected, banks, commands, exports, paper }: ResultProps) {
  const { bankId } = attempt.bank;
  const isMissed = attempt.result.verdicts.some(({ verdict }) => verdict !== "right");
  const hasJournal =
    !isUnsigned(attempt.bank) && banks.some((bank) => bank.bankId === bankId && !isUnsigned(bank));
  const practiseDomain = (domainId: DomainId): void => {
    void commands.practiseDomain(bankId, domainId, {
      label: practiceMessages.result,
      action: practiceMessages.backToResult,
      open: () => commands.showResult(attempt.attemptId),
    });
  };
  return (
    <ResultScreen
      attempt={attempt}
      corrected={corrected}
      paper={paper}
      describeProblem={problemMessage}
      takeAway={
        isMissed && (
          <MissedOfMock attempt={attempt} store={exports} describeProblem={problemMessage} />
        )
      }
      onReview={(filter) => void commands.openReview(attempt, filter ?? null)}
      onHome={() => void commands.showHome()}
      onAnotherMock={() => void commands.chooseConditions(bankId)}
      {...(banks.some((bank) => bank.bankId === bankId) && { onPractiseDomain: practiseDomain })}
      {...(hasJournal && { onOpenJournal: () => void commands.openMissesOf(attempt) })}
    />
  );
}
