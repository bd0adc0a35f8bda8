import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { conditionsMessages as words } from "./conditions-messages.ts";
import styles from "./ExpectationList.module.css";

const MINUTE_MS = 60_000;

interface ClockRulesListProps {
  readonly rules: Blueprint["clock"];
  /** Null for untimed. */
  readonly timeLimitMs: number | null;
}

/** What the clock does during the exam. */
export function ClockRulesList({ rules, timeLimitMs }: ClockRulesListProps) {
  const { reappearsAtMinutesLeft, noticesAtMinutesLeft } = rules;
  const notices = noticesAtMinutesLeft.filter(
    (notice) => timeLimitMs !== null && notice * MINUTE_MS < timeLimitMs,
  );
  return (
    <ul className={styles["list"]}>
      {timeLimitMs === null ? (
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
