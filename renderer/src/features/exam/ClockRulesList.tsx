import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { conditionsMessages as words } from "./exam-messages.ts";
import styles from "./ExpectationList.module.css";

interface ClockRulesListProps {
  readonly rules: Blueprint["clock"];
  /** Null for untimed. */
  readonly minutes: number | null;
}

/** What the clock does during the exam. */
export function ClockRulesList({ rules, minutes }: ClockRulesListProps) {
  const { reappearsAtMinutesLeft, noticesAtMinutesLeft } = rules;
  const notices = noticesAtMinutesLeft.filter((notice) => minutes !== null && notice < minutes);
  return (
    <ul className={styles["list"]}>
      {minutes === null ? (
        <li>{words.clockNone}</li>
      ) : (
        <>
          <li>
            {words.clockRuns} {words.clockReturns(reappearsAtMinutesLeft)}
          </li>
          {notices.length > 0 && <li>{words.clockNotices(notices)}</li>}
          <li>{words.clockEnds}</li>
        </>
      )}
      <li>{words.clockStops}</li>
    </ul>
  );
}
