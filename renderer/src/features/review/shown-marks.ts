import {
  REVIEW_MARKS,
  type ReviewFilter,
  type ReviewMark,
} from "../../../../shared/review/review-filter.ts";
import type { ReviewIndex } from "../../../../shared/review/review-index.ts";

/** The marks to choose from. One that needs the candidate's word on how sure they were is left out where none was given. */
export function shownMarks(
  { entries }: ReviewIndex,
  filter: Pick<ReviewFilter, "marks">,
): readonly ReviewMark[] {
  const wasRated = entries.some(({ confidence }) => confidence !== null);
  return REVIEW_MARKS.filter(
    (mark) => mark !== "confidently-wrong" || wasRated || filter.marks.has(mark),
  );
}
