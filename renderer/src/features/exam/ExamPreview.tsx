import { useId } from "react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import { ClockRulesList } from "./ClockRulesList.tsx";
import type { ConditionFacts } from "./condition-facts.ts";
import { ConditionSection } from "./ConditionSection.tsx";
import { conditionsMessages as words } from "./conditions-messages.ts";
import { ExpectationList } from "./ExpectationList.tsx";
import styles from "./ExamPreview.module.css";

interface ExamPreviewProps {
  readonly blueprint: Blueprint;
  readonly facts: ConditionFacts;
}

/** What will happen once the exam begins. */
export function ExamPreview({ blueprint, facts }: ExamPreviewProps) {
  const id = useId();
  return (
    <div className={styles["preview"]}>
      <ConditionSection title={words.expect} titleId={`${id}-expect`}>
        <ExpectationList scoring={blueprint.scoring} facts={facts} />
      </ConditionSection>
      <ConditionSection title={words.clock} titleId={`${id}-clock`}>
        <ClockRulesList rules={blueprint.clock} timeLimitMs={facts.timeLimitMs} />
      </ConditionSection>
    </div>
  );
}
