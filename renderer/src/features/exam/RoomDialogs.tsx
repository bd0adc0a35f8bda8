import { EndExamDialog } from "./EndExamDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { NavigatorDialog } from "./NavigatorDialog.tsx";
import type { QuestionSummary } from "./question-summary.ts";
import type { RoomDialog } from "./room-commands.ts";

interface RoomDialogsProps {
  /** The one that is open, if any. */
  readonly dialog: RoomDialog | null;
  readonly summaries: readonly QuestionSummary[];
  /** The number of the question that one is at, from 1. */
  readonly current: number;
  readonly countsAway: boolean;
  readonly isSaved: boolean;
  readonly onPick: (number: number) => void;
  readonly onEnd: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** What can lie over the exam room. */
export function RoomDialogs({ dialog, summaries, onClose, ...rest }: RoomDialogsProps) {
  return (
    <>
      <NavigatorDialog
        isOpen={dialog === "navigator"}
        summaries={summaries}
        current={rest.current}
        onPick={rest.onPick}
        onClose={onClose}
      />
      <EndExamDialog
        isOpen={dialog === "end"}
        summaries={summaries}
        onEnd={rest.onEnd}
        onCancel={onClose}
      />
      <LeaveDialog
        isOpen={dialog === "leave"}
        countsAway={rest.countsAway}
        isSaved={rest.isSaved}
        onLeave={rest.onLeave}
        onStay={onClose}
      />
      <KeysDialog isOpen={dialog === "keys"} onClose={onClose} />
    </>
  );
}
