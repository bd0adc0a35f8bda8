import { type ReactNode, type RefObject, useRef } from "react";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { StudyNote } from "../../../../shared/bank/study-note.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { scoreReportOf } from "../../../../shared/review/score-report.ts";
import type { ReviewFilter } from "../../../../shared/review/review-filter.ts";
import type { CorrectedResult } from "../../../../shared/scoring/corrected-result.ts";
import { DrawnInPieces } from "../../ui/DrawnInPieces.tsx";
import { mockName } from "../../ui/mock-name.ts";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { reviewMessages as words } from "./browse-messages.ts";
import { CorrectedNotice } from "./CorrectedNotice.tsx";
import { ReportButton } from "./report/ReportButton.tsx";
import type { ReportDesk } from "./report/report-desk.ts";
import { ReviewBrowser } from "./ReviewBrowser.tsx";

interface ReviewScreenProps {
  readonly attempt: FinishedAttempt;
  /** What to list at first; everything where it is absent. */
  readonly initialFilter?: ReviewFilter | null;
  /** The question to open at first; the first one listed where it is absent. */
  readonly initialItemId?: ItemId | null;
  /** The study notes of the attempt's bank; none where it is not installed. */
  readonly notes: readonly StudyNote[];
  readonly reports: ReportDesk;
  /** What the person puts down about a question that they missed; keys for it are pressed on the page. */
  readonly missOf?: (entry: ReviewEntry, pageRef: RefObject<HTMLElement | null>) => ReactNode;
  /** What it would come to with the keys of today; absent where they are the same. */
  readonly corrected?: CorrectedResult | null;
  readonly onBack: () => void;
}

/** A finished attempt, question by question under its domains: what you answered, the key, and the reasons. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { attempt, initialFilter = null, initialItemId = null, notes, reports } = props;
  const { missOf, corrected = null, onBack } = props;
  const pageRef = useRef<HTMLDivElement>(null);
  return (
    <PageFrame
      title={words.title(mockName(attempt.form.mode))}
      back={{ label: words.back, onPress: onBack }}
      pageRef={pageRef}
    >
      <UnsignedBadge bank={attempt.bank} />
      {corrected !== null && (
        <CorrectedNotice report={scoreReportOf(attempt)} corrected={corrected} />
      )}
      <DrawnInPieces>
        <ReviewBrowser
          attempt={attempt}
          initialFilter={initialFilter}
          initialItemId={initialItemId}
          notes={notes}
          corrected={corrected}
          pageRef={pageRef}
          missOf={(entry) => missOf?.(entry, pageRef)}
          actionsOf={(entry) => (
            <ReportButton key={entry.position} entry={entry} bank={attempt.bank} desk={reports} />
          )}
        />
      </DrawnInPieces>
    </PageFrame>
  );
}
