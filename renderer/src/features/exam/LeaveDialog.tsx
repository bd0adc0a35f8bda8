import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { roomMessages as words } from "./exam-messages.ts";

interface LeaveDialogProps {
  readonly countsAway: boolean;
  /** False while an answer is not on the disk: then there is no leaving. */
  readonly isSaved: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before the candidate goes home in the middle of the exam. */
export function LeaveDialog({ countsAway, isSaved, onLeave, onStay }: LeaveDialogProps) {
  if (!isSaved)
    return (
      <Dialog
        isOpen
        title={words.leaveTitle}
        actions={<Button onPress={onStay}>{words.stay}</Button>}
        onClose={onStay}
      >
        <p>{words.leaveUnsaved}</p>
      </Dialog>
    );
  return (
    <ConfirmDialog
      isOpen
      title={words.leaveTitle}
      confirmLabel={words.leaveConfirm}
      cancelLabel={words.stay}
      onConfirm={onLeave}
      onCancel={onStay}
    >
      <p>{words.leaveText(countsAway)}</p>
    </ConfirmDialog>
  );
}
