import { type RefObject } from "react";
import { isUnsigned } from "../../../shared/bank/bank-summary.ts";
import { type ReviewEntry } from "../../../shared/review/review-entries.ts";
import { missKeyOf } from "../../../shared/study/miss-key.ts";
import { NotedMiss } from "../features/journal/NotedMiss.tsx";
import { type MissNoteDesk } from "../data/miss-note-desk.ts";
import { type ReviewPlace } from "./open-review.ts";

interface ReviewedMissProps {
  readonly place: ReviewPlace;
  readonly entry: ReviewEntry;
  readonly desk: MissNoteDesk;
  readonly pageRef: RefObject<HTMLElement | null>;
}

/** What went wrong with a question, asked where it is gone over; nothing where it was right or the journal knows nothing of it. */
export function ReviewedMiss({ place, entry, desk, pageRef }: ReviewedMissProps) {
  const { attempt, missNotes } = place;
  if (entry.verdict === "right" || isUnsigned(attempt.bank) || !missNotes.ok) return null;
  const miss = {
    sourceId: attempt.attemptId,
    itemId: entry.item.id,
    bankId: attempt.bank.bankId,
  };
  const key = missKeyOf(miss);
  return (
    <NotedMiss
      key={key}
      miss={miss}
      wasUnanswered={entry.verdict === "unanswered"}
      stored={missNotes.value.get(key)}
      desk={desk}
      pageRef={pageRef}
    />
  );
}
