import { useRef, useState } from "react";
import type { BankOutline } from "../../../../shared/bank/bank-summary.ts";
import type { UsualConditions } from "../../platform/conditions-memory.ts";
import { DrawnInPieces } from "../../ui/DrawnInPieces.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { BeginCard } from "./BeginCard.tsx";
import { BeginDialog } from "./BeginDialog.tsx";
import { ConditionChoices } from "./ConditionChoices.tsx";
import { conditionsMessages as words, errataNotice } from "./conditions-messages.ts";
import { ExamPreview } from "./ExamPreview.tsx";
import { KindsSection } from "./KindsSection.tsx";
import type { MockMode } from "./mock-draft.ts";
import { MockSection } from "./MockSection.tsx";
import type { StandardMock } from "./standard-mock.ts";
import { TutorialScreen } from "./tutorial/TutorialScreen.tsx";
import { useMockSetup } from "./use-mock-setup.ts";
import styles from "./ConditionsScreen.module.css";

interface ConditionsScreenProps {
  readonly outline: BankOutline;
  readonly standardMocks: readonly StandardMock[];
  /** What is chosen at first. */
  readonly usual: UsualConditions;
  /** An unsigned 32-bit integer, for a random mock. */
  readonly drawSeed: () => number;
  readonly onBegin: (choice: UsualConditions & { readonly mode: MockMode }) => void;
  readonly onCancel: () => void;
}

/** What a candidate reads, tries, chooses and confirms before the clock starts. */
export function ConditionsScreen(props: ConditionsScreenProps) {
  const { outline, standardMocks, drawSeed, onBegin, onCancel } = props;
  const { blueprint } = outline;
  const setup = useMockSetup(props);
  const { mode, conditions, facts } = setup;
  const [step, setStep] = useState<"choosing" | "confirming" | "trying">("choosing");
  const [isCodeChecked, setIsCodeChecked] = useState(false);
  const codeRef = useRef<HTMLInputElement>(null);
  const backToChoosing = () => {
    setStep("choosing");
  };
  if (step === "trying") return <TutorialScreen blueprint={blueprint} onEnd={backToChoosing} />;
  return (
    <PageFrame
      title={words.title(blueprint.exam.name)}
      back={{ label: words.back, onPress: onCancel }}
    >
      <UnsignedBadge bank={outline.summary} />
      {outline.errata !== null && <p>{errataNotice(outline.errata.note)}</p>}
      <DrawnInPieces>
        <div className={styles["columns"]}>
          <div className={styles["choices"]}>
            <MockSection
              outline={outline}
              standardMocks={standardMocks}
              draft={setup.draft}
              mode={mode}
              isChecked={isCodeChecked}
              codeRef={codeRef}
              drawSeed={drawSeed}
              onChange={(changes) => {
                setIsCodeChecked(false);
                setup.changeDraft(changes);
              }}
              onCheck={() => {
                setIsCodeChecked(true);
              }}
            />
            <ConditionChoices setup={setup} />
          </div>
          <BeginCard
            setup={setup}
            onBegin={() => {
              setIsCodeChecked(true);
              if (mode.ok) setStep("confirming");
              else codeRef.current?.focus();
            }}
            onCancel={onCancel}
          />
          <ExamPreview blueprint={blueprint} facts={facts} />
          <KindsSection
            kinds={facts.kinds}
            onTry={() => {
              setStep("trying");
            }}
          />
        </div>
      </DrawnInPieces>
      <BeginDialog
        isOpen={step === "confirming"}
        profile={conditions.profile}
        facts={facts}
        onConfirm={() => {
          backToChoosing();
          if (mode.ok) onBegin({ ...conditions, mode: mode.value });
        }}
        onCancel={backToChoosing}
      />
    </PageFrame>
  );
}
