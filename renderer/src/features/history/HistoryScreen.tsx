import { TrendingUp } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import { filterAttempts } from "../../../../shared/history/filter-attempts.ts";
import { pageOf } from "../../../../shared/history/page-of.ts";
import { sortAttempts } from "../../../../shared/history/sort-attempts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DrawnInPieces } from "../../ui/DrawnInPieces.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { CompareBar } from "./CompareBar.tsx";
import type { CorrectedScore } from "./corrected-score.ts";
import { HistoryFilters } from "./HistoryFilters.tsx";
import {
  historyMessages,
  nothingFits,
  shownSentence,
  unreadableMeaning,
  unreadableTitle,
} from "./history-messages.ts";
import { HistoryTable } from "./HistoryTable.tsx";
import type { HistoryView } from "./history-view.ts";

/** As many as can be drawn at once without holding up the window. */
const PAGE_SIZE = 20;

interface HistoryScreenProps {
  /** Newest first. */
  readonly attempts: readonly AttemptDigest[];
  /** Rows of the history that cannot be read. */
  readonly unreadableCount: number;
  /** What corrections make of scores, as far as it is known. */
  readonly correctedScores: ReadonlyMap<AttemptId, CorrectedScore>;
  readonly view: HistoryView;
  /** Wall clock, ms since 1970. */
  readonly nowMs: number;
  /** Told which attempts are on screen. */
  readonly onShow: (attempts: readonly AttemptDigest[]) => void;
  readonly onChangeView: (view: HistoryView) => void;
  readonly onCompare: (one: AttemptDigest, other: AttemptDigest) => void;
  readonly onOpenResult: (attemptId: AttemptId) => void;
  readonly onOpenTrend: () => void;
  readonly onBack: () => void;
}

/** Every finished attempt, in pages: sorted, filtered, and two of them to compare. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { attempts, unreadableCount, onOpenTrend, onBack } = props;
  return (
    <PageFrame
      title={historyMessages.title}
      back={{ label: historyMessages.back, onPress: onBack }}
      actions={
        <Button icon={TrendingUp} onPress={onOpenTrend}>
          {historyMessages.trend}
        </Button>
      }
    >
      {unreadableCount > 0 && (
        <Notice tone="warning" title={unreadableTitle(unreadableCount)}>
          <p>{unreadableMeaning}</p>
        </Notice>
      )}
      {attempts.length === 0 ? (
        <EmptyHistory onBack={onBack} />
      ) : (
        <DrawnInPieces>
          <History {...props} />
        </DrawnInPieces>
      )}
    </PageFrame>
  );
}

function EmptyHistory({ onBack }: Pick<HistoryScreenProps, "onBack">) {
  return (
    <Card
      title={historyMessages.emptyTitle}
      actions={
        <Button variant="primary" onPress={onBack}>
          {historyMessages.emptyAction}
        </Button>
      }
    >
      <p>{historyMessages.empty}</p>
    </Card>
  );
}

function History(props: HistoryScreenProps) {
  const { attempts, view, nowMs, onShow, onChangeView, onCompare, onOpenResult } = props;
  const { order, wish } = view;
  const listed = useMemo(
    () => sortAttempts(filterAttempts(attempts, wish, nowMs), order),
    [attempts, wish, nowMs, order],
  );
  const page = useMemo(() => pageOf(listed, view.pageIndex, PAGE_SIZE), [listed, view.pageIndex]);
  // What corrections make of a score takes reading the whole attempt, so it is asked for those on screen alone.
  useEffect(() => {
    onShow(page.entries);
  }, [page, onShow]);
  const chosen = view.chosenIds.flatMap(
    (id) => attempts.find((entry) => entry.attemptId === id) ?? [],
  );
  const filtersRef = useRef<HTMLDivElement>(null);
  const change = (changes: Partial<HistoryView>) => {
    onChangeView({ ...view, ...changes });
  };
  return (
    <>
      <HistoryFilters
        attempts={attempts}
        wish={wish}
        nowMs={nowMs}
        ref={filtersRef}
        onChange={(changed) => {
          change({ wish: changed, pageIndex: 0 });
        }}
      />
      <Pager
        label={historyMessages.pages}
        sentence={shownSentence(page, attempts.length)}
        index={page.index}
        pageCount={page.pageCount}
        onChange={(pageIndex) => {
          change({ pageIndex });
        }}
      />
      {listed.length === 0 ? (
        <Card title={historyMessages.nothingTitle}>
          <p>{nothingFits(attempts.length)}</p>
        </Card>
      ) : (
        <HistoryTable
          attempts={page.entries}
          correctedScores={props.correctedScores}
          order={order}
          chosenIds={chosen.map(({ attemptId }) => attemptId)}
          onSort={(changed) => {
            change({ order: changed, pageIndex: 0 });
          }}
          onChoose={(id, isChosen) => {
            const others = chosen.filter(({ attemptId }) => attemptId !== id);
            const otherIds = others.map(({ attemptId }) => attemptId);
            change({ chosenIds: isChosen ? [...otherIds, id] : otherIds });
          }}
          onOpenResult={onOpenResult}
        />
      )}
      {chosen.length > 0 && (
        <CompareBar
          chosen={chosen}
          onCompare={onCompare}
          onClear={() => {
            change({ chosenIds: [] });
            // The bar goes, and would take the focus with it.
            filtersRef.current?.focus();
          }}
        />
      )}
    </>
  );
}
