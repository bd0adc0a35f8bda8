import { useStore } from "zustand";
import { EndExamDialog } from "./EndExamDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { NavigatorDialog } from "./NavigatorDialog.tsx";
import type { QuestionSummary } from "./question-summary.ts";
import type { RoomDialog } from "./room-commands.ts";
import type { SittingStore } from "./sitting-store.ts";

interface RoomDialogsProps {
  readonly store: SittingStore;
  /** The one that is open, if any. */
  readonly dialog: RoomDialog | null;
  readonly summaries: () => readonly QuestionSummary[];
  /** The number of the question that one is at, from 1. */
  readonly current: number;
  readonly countsAway: boolean;
  readonly asksConfidence: boolean;
  readonly onPick: (number: number) => void;
  readonly onEnd: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** What can lie over the exam room. */
export function RoomDialogs(props: RoomDialogsProps) {
  const { summaries, onClose } = props;
  const isSaved = useStore(props.store, ({ saveState }) => saveState.status === "saved");
  switch (props.dialog) {
    case null:
      return null;
    case "navigator":
      return (
        <NavigatorDialog
          summaries={summaries()}
          current={props.current}
          onPick={props.onPick}
          onClose={onClose}
        />
      );
    case "end":
      return <EndExamDialog summaries={summaries()} onEnd={props.onEnd} onCancel={onClose} />;
    case "leave":
      return (
        <LeaveDialog
          countsAway={props.countsAway}
          isSaved={isSaved}
          onLeave={props.onLeave}
          onStay={onClose}
        />
      );
    case "keys":
      return <KeysDialog asksConfidence={props.asksConfidence} onClose={onClose} />;
  }
}
