import type { ExamDescription } from "./exam-description.ts";
import { SpokenTime } from "../../ui/clock/SpokenTime.tsx";
import { TimeNotice } from "./TimeNotice.tsx";

interface TimeAlertsProps {
  readonly exam: ExamDescription;
  readonly elapsedNowMs: () => number;
}

/** What tells the candidate, unasked, that time goes by: a line to read and a few words for a screen reader. */
export function TimeAlerts({ exam, elapsedNowMs }: TimeAlertsProps) {
  const { timeLimitMs, clockRules } = exam;
  if (timeLimitMs === null) return null;
  return (
    <>
      <SpokenTime timeLimitMs={timeLimitMs} elapsedNowMs={elapsedNowMs} />
      <TimeNotice
        timeLimitMs={timeLimitMs}
        minutesLeft={clockRules.noticesAtMinutesLeft}
        elapsedNowMs={elapsedNowMs}
      />
    </>
  );
}
