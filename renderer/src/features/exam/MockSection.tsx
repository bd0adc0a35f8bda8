import { useId, type Ref } from "react";
import type { BankOutline } from "../../../../shared/bank/bank-summary.ts";
import type { FormCodeProblem } from "../../../../shared/exam/read-form-code.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { mockName } from "../../ui/mock-name.ts";
import { TextField } from "../../ui/TextField.tsx";
import { TileGroup } from "../../ui/TileGroup.tsx";
import { ConditionSection } from "./ConditionSection.tsx";
import { standardMockTiles, wayTiles } from "./mock-choices.ts";
import { type MockDraft, type MockMode, randomCodeOf } from "./mock-draft.ts";
import { formCodeError, mockMessages as words } from "./mock-messages.ts";
import type { StandardMock } from "./standard-mock.ts";
import styles from "./MockSection.module.css";

interface MockSectionProps {
  readonly outline: BankOutline;
  readonly standardMocks: readonly StandardMock[];
  readonly draft: MockDraft;
  readonly onChange: (changes: Partial<MockDraft>) => void;
  readonly drawSeed: () => number;
  /** What the draft stands for. */
  readonly mode: Result<MockMode, FormCodeProblem>;
  /** Whether to say what is wrong with a code: not while it is still being typed. */
  readonly isChecked: boolean;
  readonly onCheck: () => void;
  readonly codeRef: Ref<HTMLInputElement>;
}

/** Which questions: one of the standard mocks, or some drawn anew, or those of a code. */
export function MockSection(props: MockSectionProps) {
  const { standardMocks, draft, onChange } = props;
  const id = useId();
  return (
    <ConditionSection title={words.title} titleId={`${id}-mock`}>
      <TileGroup
        labelledBy={`${id}-mock`}
        tiles={wayTiles(standardMocks)}
        size="large"
        selectedId={draft.way}
        onChange={(way) => {
          onChange({ way });
        }}
      />
      <div className={styles["details"]}>
        <WayDetails {...props} />
      </div>
    </ConditionSection>
  );
}

function WayDetails(props: MockSectionProps) {
  switch (props.draft.way) {
    case "standard":
      return <StandardMocks {...props} />;
    case "fresh":
      return <p className={styles["note"]}>{words.freshHasNoCode}</p>;
    case "random":
      return <RandomMock {...props} />;
    case "code":
      return <MockByCode {...props} />;
  }
}

function StandardMocks({ standardMocks, draft, onChange }: MockSectionProps) {
  const id = useId();
  return (
    <>
      <h3 id={id} className={styles["title"]}>
        {words.standardMocks}
      </h3>
      <TileGroup
        labelledBy={id}
        tiles={standardMockTiles(standardMocks)}
        size="small"
        selectedId={String(draft.number)}
        onChange={(number) => {
          onChange({ number: Number(number) });
        }}
      />
    </>
  );
}

function RandomMock({ outline, draft, onChange, drawSeed }: MockSectionProps) {
  const code = randomCodeOf(draft, outline);
  return (
    <>
      <TextField label={words.randomCode} value={code} hint={words.randomHint} isCode />
      <div className={styles["actions"]}>
        <CopyButton text={code} what={words.formCode} />
        <Button
          onPress={() => {
            onChange({ seed: drawSeed() });
          }}
        >
          {words.drawAnother}
        </Button>
      </div>
    </>
  );
}

function MockByCode(props: MockSectionProps) {
  const { outline, draft, onChange, mode, isChecked, onCheck, codeRef } = props;
  return (
    <TextField
      label={words.typedCode}
      value={draft.typedCode}
      hint={
        mode.ok
          ? words.typedIs(mockName(mode.value))
          : words.typedHint(randomCodeOf(draft, outline))
      }
      error={
        isChecked && !mode.ok ? formCodeError(mode.error, draft.typedCode, outline.summary) : null
      }
      isCode
      ref={codeRef}
      onChange={(typedCode) => {
        onChange({ typedCode });
      }}
      onBlur={() => {
        if (draft.typedCode !== "") onCheck();
      }}
    />
  );
}
