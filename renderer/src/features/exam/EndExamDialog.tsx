import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { endMessages as words } from "./exam-messages.ts";
import { countOpenEnds, type QuestionSummary } from "./question-summary.ts";

interface EndExamDialogProps {
  readonly summaries: readonly QuestionSummary[];
  readonly onEnd: () => void;
  readonly onCancel: () => void;
}

/** Asks before the exam ends, and counts what is still open. */
export function EndExamDialog({ summaries, onEnd, onCancel }: EndExamDialogProps) {
  const lines = words.openEnds(countOpenEnds(summaries));
  return (
    <ConfirmDialog
      isOpen
      title={words.title}
      confirmLabel={words.confirm}
      cancelLabel={words.goOn}
      onConfirm={onEnd}
      onCancel={onCancel}
    >
      {lines.length === 0 ? (
        <p>{words.allAnswered}</p>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
      <p>{words.final}</p>
    </ConfirmDialog>
  );
}
