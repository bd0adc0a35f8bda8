import { useId, useState } from "react";
import type { BankOutline } from "../../../../shared/bank/bank-summary.ts";
import { ChoiceGroup } from "../../ui/answer/ChoiceGroup.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { allowanceChoicesOf, NO_ALLOWANCE } from "./allowance-choices.ts";
import { ChoiceWithNote } from "./ChoiceWithNote.tsx";
import { ClockRulesList } from "./ClockRulesList.tsx";
import { conditionFactsOf } from "./condition-facts.ts";
import { ConditionSection } from "./ConditionSection.tsx";
import { conditionsMessages as words } from "./exam-messages.ts";
import { ExpectationList } from "./ExpectationList.tsx";
import { KindsTable } from "./KindsTable.tsx";
import { firstChoiceId, mockChoicesOf, type MockMode, type StandardMock } from "./mock-choices.ts";
import styles from "./ConditionsScreen.module.css";

interface ConditionsScreenProps {
  readonly outline: BankOutline;
  readonly standardMocks: readonly StandardMock[];
  readonly onBegin: (choice: {
    readonly mode: MockMode;
    /** The id of one of the blueprint's allowances; null for none. */
    readonly allowanceId: string | null;
  }) => void;
  readonly onCancel: () => void;
}

/** What a candidate reads, chooses and confirms before the clock starts. */
export function ConditionsScreen(props: ConditionsScreenProps) {
  const { outline, standardMocks, onBegin, onCancel } = props;
  const { blueprint } = outline;
  const mocks = mockChoicesOf(standardMocks);
  const allowances = allowanceChoicesOf(blueprint);
  const [mockId, setMockId] = useState(() => firstChoiceId(standardMocks));
  const [allowanceId, setAllowanceId] = useState(NO_ALLOWANCE);
  const [isConfirming, setIsConfirming] = useState(false);
  const id = useId();
  const mode = mocks.find((mock) => mock.id === mockId)?.mode ?? { type: "fresh" };
  const allowance = allowances.find((choice) => choice.id === allowanceId)?.allowance ?? null;
  const facts = conditionFactsOf(blueprint, allowance);
  return (
    <PageFrame
      title={words.title(blueprint.exam.name)}
      width="text"
      back={{ label: words.back, onPress: onCancel }}
    >
      <ConditionSection title={words.expect} titleId={`${id}-expect`}>
        <ExpectationList scoring={blueprint.scoring} facts={facts} />
      </ConditionSection>
      <ConditionSection title={words.kinds} titleId={`${id}-kinds`}>
        <KindsTable labelledBy={`${id}-kinds`} kinds={facts.kinds} />
      </ConditionSection>
      <ConditionSection title={words.clock} titleId={`${id}-clock`}>
        <ClockRulesList rules={blueprint.clock} minutes={facts.minutes} />
      </ConditionSection>
      <ConditionSection title={words.mock} titleId={`${id}-mock`}>
        <ChoiceGroup
          labelledBy={`${id}-mock`}
          options={mocks.map(asOption)}
          selectedId={mockId}
          onChange={setMockId}
        />
      </ConditionSection>
      <ConditionSection title={words.allowance} titleId={`${id}-allowance`}>
        <ChoiceGroup
          labelledBy={`${id}-allowance`}
          options={allowances.map(asOption)}
          selectedId={allowanceId}
          onChange={setAllowanceId}
        />
      </ConditionSection>
      <div className={styles["actions"]}>
        <Button
          variant="primary"
          onPress={() => {
            setIsConfirming(true);
          }}
        >
          {words.begin}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
      <ConfirmDialog
        isOpen={isConfirming}
        title={words.confirmTitle}
        confirmLabel={words.begin}
        cancelLabel={words.notYet}
        onConfirm={() => {
          setIsConfirming(false);
          onBegin({ mode, allowanceId: allowance?.id ?? null });
        }}
        onCancel={() => {
          setIsConfirming(false);
        }}
      >
        <p>{words.confirm(facts.shownCount, facts.minutes)}</p>
      </ConfirmDialog>
    </PageFrame>
  );
}

function asOption({
  id,
  title,
  note,
}: {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}) {
  return {
    id,
    letter: null,
    content: <ChoiceWithNote title={title} note={note} />,
    plainText: title,
  };
}
