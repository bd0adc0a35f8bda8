import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ConditionFacts } from "./condition-facts.ts";
import { conditionsMessages as words } from "./conditions-messages.ts";
import styles from "./ExpectationList.module.css";

interface ExpectationListProps {
  readonly scoring: Blueprint["scoring"];
  readonly facts: ConditionFacts;
}

/** How many questions in how much time, what counts, and what the score means. */
export function ExpectationList({ scoring, facts }: ExpectationListProps) {
  const { min, max, passing } = scoring.scale;
  return (
    <>
      <ul className={styles["list"]}>
        <li>{words.form(facts.shownCount, facts.timeLimitMs)}</li>
        <li>{words.unscored(facts.scoredCount, facts.unscoredCount)}</li>
        <li>{words.marking}</li>
        <li>{words.score(min, max, passing)}</li>
        <li>{words.navigation}</li>
      </ul>
      <details className={styles["details"]}>
        <summary>{words.whyEstimate}</summary>
        <p>{scoring.curveNote}</p>
      </details>
    </>
  );
}
