import type { ExamProfile } from "../../../../shared/attempts/attempt-record.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import type { ConditionFacts } from "./condition-facts.ts";
import { conditionsMessages as words, profileMessages } from "./conditions-messages.ts";

interface BeginDialogProps {
  readonly isOpen: boolean;
  readonly profile: ExamProfile;
  readonly facts: Pick<ConditionFacts, "shownCount" | "timeLimitMs">;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before the clock starts. */
export function BeginDialog({ isOpen, profile, facts, onConfirm, onCancel }: BeginDialogProps) {
  const { title, atBeginning } = profileMessages[profile];
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={words.confirmTitle}
      confirmLabel={words.begin}
      cancelLabel={words.notYet}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{words.confirm(facts.shownCount, facts.timeLimitMs)}</p>
      <p>{words.confirmProfile(title, atBeginning)}</p>
    </ConfirmDialog>
  );
}
