import type { ItemId } from "../bank/item.ts";
import type { ItemHistory } from "../exam/assemble-form.ts";
import type { Confidence } from "../exam/confidence.ts";
import type { Verdict } from "../scoring/exam-result.ts";
import type { LoggedAnswer } from "../study/answer-log.ts";

/** How the person stands with one item that they have met, in mocks and practice alike. */
export interface ItemStanding {
  readonly seenCount: number;
  readonly firstSeenAtMs: number;
  readonly lastVerdict: Verdict;
  /** Of the last meeting; null where the person did not say how sure they were. */
  readonly lastConfidence: Confidence | null;
  /** Whether it was flagged in the last mock that it was in. Practice has no flags and changes none. */
  readonly isFlagged: boolean;
}

/** How the person stands with each item of a log, oldest first. An item that is not in it was never seen. */
export function itemStandings(log: readonly LoggedAnswer[]): ReadonlyMap<ItemId, ItemStanding> {
  const standings = new Map<ItemId, ItemStanding>();
  for (const { itemId, source, verdict, confidence, isFlagged, atMs } of log) {
    const before = standings.get(itemId);
    standings.set(itemId, {
      seenCount: (before?.seenCount ?? 0) + 1,
      firstSeenAtMs: before?.firstSeenAtMs ?? atMs,
      lastVerdict: verdict,
      lastConfidence: confidence,
      isFlagged: source.kind === "mock" ? isFlagged : (before?.isFlagged ?? false),
    });
  }
  return standings;
}

/**
 * How the person last did on each item: for choosing what to practise, and which items a fresh mock asks. What was left open counts
 * as wrong. Never for a score.
 */
export function itemHistoryOf(standings: ReadonlyMap<ItemId, ItemStanding>): ItemHistory {
  return new Map(
    [...standings].map(([itemId, { lastVerdict }]) => [
      itemId,
      lastVerdict === "right" ? "right" : "wrong",
    ]),
  );
}
