import { useStore } from "zustand";
import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId } from "../../../shared/attempts/attempt-record.ts";
import { HistoryScreen } from "../features/history/HistoryScreen.tsx";
import { type CorrectedScores } from "./corrected-scores.ts";
import { type TrendCommands, type TrendPlace } from "./trend-commands.ts";

interface HistoryProps {
  readonly place: Extract<TrendPlace, { readonly name: "history" }>;
  readonly commands: TrendCommands;
  /** Newest first. */
  readonly digests: readonly AttemptDigest[];
  readonly unreadableCount: number;
  readonly correctedScores: CorrectedScores;
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onHome: () => void;
}

/** The history, joined to what corrections make of its scores. */
export function History(props: HistoryProps) {
  const { place, commands, correctedScores } = props;
  return (
    <HistoryScreen
      attempts={props.digests}
      unreadableCount={props.unreadableCount}
      correctedScores={useStore(correctedScores)}
      view={place.view}
      nowMs={place.nowMs}
      onShow={correctedScores.look}
      onChangeView={commands.changeHistory}
      onCompare={(one, other) => void commands.compare(one, other)}
      onOpenResult={props.onOpenResult}
      onOpenTrend={commands.openTrend}
      onBack={props.onHome}
    />
  );
}
