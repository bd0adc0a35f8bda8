import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type ItemId } from "../../../shared/bank/item.ts";
import { type StudyNote } from "../../../shared/bank/study-note.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { type ReviewFilter } from "../../../shared/review/review-filter.ts";
import { type CorrectedResult } from "../../../shared/scoring/corrected-result.ts";
import { type ReportDesk } from "../features/review/report/report-desk.ts";
import { type JournalRecord } from "../data/journal-repository.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
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
  /** What the person put down about the misses of its bank, or why that cannot be read: then nothing may take its place. */
  readonly missNotes: Result<JournalRecord["notes"], AppProblem>;
  readonly reports: ReportDesk;
  /** What it would come to with the keys of today; null where they are the same. */
  readonly corrected: CorrectedResult | null;
}

/** The review of an attempt with what is read for it. It opens without what cannot be had. */
export async function openReview(
  { ask, journal }: Pick<AppServices, "ask" | "journal">,
  wanted: Pick<ReviewPlace, "attempt" | "filter" | "itemId">,
): Promise<ReviewPlace> {
  const [notes, record, reports, corrected] = await Promise.all([
    readReviewNotes(ask, wanted.attempt),
    journal.read(wanted.attempt.bank.bankId),
    openReportDesk(ask),
    readCorrected(ask, wanted.attempt),
  ]);
  const missNotes: ReviewPlace["missNotes"] = record.ok
    ? ok(record.value.notes)
    : { ok: false, error: { source: "storage", error: record.error } };
  return { name: "review", ...wanted, notes, missNotes, reports, corrected };
}
