import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { type BankSummary, isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { ComparisonScreen } from "../features/history/ComparisonScreen.tsx";
import { ConfidenceScreen } from "../features/trend/ConfidenceScreen.tsx";
import { confidenceMessages } from "../features/trend/confidence-messages.ts";
import { TrendScreen } from "../features/trend/TrendScreen.tsx";
import { type CorrectedScores } from "./corrected-scores.ts";
import { History } from "./History.tsx";
import { type PracticeCommands } from "./practice-commands.ts";
import { type TrendCommands, type TrendPlace } from "./trend-commands.ts";

interface TrendScreensProps {
  readonly place: TrendPlace;
  readonly commands: TrendCommands & Pick<PracticeCommands, "practiseItems">;
  readonly banks: readonly BankSummary[];
  /** Newest first. */
  readonly digests: readonly AttemptDigest[];
  readonly unreadableCount: number;
  readonly correctedScores: CorrectedScores;
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onHome: () => void;
}

/** History, comparison, trend and confidence. */
export function TrendScreens(props: TrendScreensProps) {
  const { place, commands, banks, digests, unreadableCount, onOpenResult, onHome } = props;
  switch (place.name) {
    case "history":
      return (
        <History
          {...{ place, commands, digests, unreadableCount, onOpenResult, onHome }}
          correctedScores={props.correctedScores}
        />
      );
    case "comparison":
      return <ComparisonScreen {...place} onBack={commands.openHistory} />;
    case "trend":
      return (
        <TrendScreen
          attempts={digests}
          onOpenHistory={commands.openHistory}
          onOpenConfidence={() => void commands.openConfidence()}
          onBack={onHome}
        />
      );
    case "confidence":
      return (
        <ConfidenceScreen
          {...place}
          banks={banks.filter((bank) => !isUnsigned(bank))}
          attempts={digests}
          onChooseBank={(bankId) => void commands.openConfidence(bankId)}
          onPractise={(itemIds) => {
            if (place.bankId !== null) void practise(commands, place.bankId, itemIds);
          }}
          onOpenReview={(attemptId, itemId) => void commands.reviewItem(attemptId, itemId)}
          onHome={onHome}
          onBack={commands.openTrend}
        />
      );
    default:
      return assertNever(place);
  }
}

type Practise = PracticeCommands["practiseItems"];

function practise(
  { practiseItems, openConfidence }: TrendScreensProps["commands"],
  bankId: Parameters<Practise>[0],
  itemIds: Parameters<Practise>[1],
): Promise<void> {
  const { title, practiceTitle, practiceBack } = confidenceMessages;
  return practiseItems(bankId, itemIds, practiceTitle, {
    label: title,
    action: practiceBack,
    open: () => openConfidence(bankId),
  });
}
