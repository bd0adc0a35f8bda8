import { PickGrid } from "../../ui/answer/PickGrid.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { cellName, progressNames, roomMessages as words } from "./exam-messages.ts";
import { FlagMark } from "./FlagMark.tsx";
import { NoteMark } from "./NoteMark.tsx";
import { progressShapes } from "./progress-shapes.ts";
import type { QuestionSummary } from "./question-summary.ts";

interface NavigatorDialogProps {
  readonly summaries: readonly QuestionSummary[];
  /** The number of the question that one is at, from 1. */
  readonly current: number;
  readonly onPick: (number: number) => void;
  readonly onClose: () => void;
}

/** All questions by number with their state; picking one goes there. */
export function NavigatorDialog(props: NavigatorDialogProps) {
  const { summaries, current, onPick, onClose } = props;
  return (
    <Dialog isOpen isWide title={words.navigator} onClose={onClose}>
      <PickGrid
        label={words.questions}
        current={current}
        cells={summaries.map((summary) => ({
          number: summary.number,
          name: cellName(summary),
          caption: progressNames[summary.progress],
          marks: (
            <>
              {summary.hasNote && <NoteMark isWordHidden />}
              {summary.isFlagged && <FlagMark isWordHidden />}
              <Icon icon={progressShapes[summary.progress]} />
            </>
          ),
        }))}
        onPick={onPick}
      />
    </Dialog>
  );
}
