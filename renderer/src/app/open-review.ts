import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type StudyNote } from "../../../shared/bank/study-note.ts";
import { type ReviewFilter } from "../../../shared/review/review-filter.ts";
import { type CorrectedResult } from "../../../shared/scoring/corrected-result.ts";
import { type ReportDesk } from "../features/review/report/report-desk.ts";
import { type Ask } from "../platform/bridge.ts";
import { openReportDesk } from "./open-report-desk.ts";
import { readCorrected } from "./read-corrected.ts";
import { readReviewNotes } from "./read-review-notes.ts";

/** Going over a finished attempt. */
export interface ReviewPlace {
  readonly name: "review";
  readonly attempt: FinishedAttempt;
  readonly filter: ReviewFilter | null;
  /** The question to open at first; null for the first one listed. */
  readonly itemId: ItemId | null;
  /** The study notes of its bank; none where the bank is not installed. */
  readonly notes: readonly StudyNote[];
  readonly reports: ReportDesk;
  /** What it would come to with the keys of today; null where they are the same. */
  readonly corrected: CorrectedResult | null;
}

/** The review of an attempt with what is read for it. It opens without what cannot be had. */
export async function openReview(
  ask: Ask,
  wanted: Pick<ReviewPlace, "attempt" | "filter" | "itemId">,
): Promise<ReviewPlace> {
  const [notes, reports, corrected] = await Promise.all([
    readReviewNotes(ask, wanted.attempt),
    openReportDesk(ask),
    readCorrected(ask, wanted.attempt),
  ]);
  return { name: "review", ...wanted, notes, reports, corrected };
}
