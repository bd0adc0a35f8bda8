import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { InProgressSession } from "../../../../shared/exam/exam-session.ts";
import { itemStateOf } from "../../../../shared/exam/item-state-of.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { confidenceMessages, confidenceNames } from "../../ui/confidence/confidence-messages.ts";
import type { PartKey } from "../../ui/question/key-effect.ts";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import type { ExamCommand } from "./exam-keys.ts";
import { roomMessages, timeSaid } from "./exam-messages.ts";
import { pressPart } from "../../ui/question/press-part.ts";
import type { CandidateAction } from "./sitting-store.ts";
import type { StudyAidCommands } from "./study-aid-commands.ts";

export type RoomDialog = "navigator" | "end" | "keys" | "leave";

interface RoomContext {
  readonly session: InProgressSession;
  readonly question: CandidateQuestion;
  readonly elapsedNowMs: () => number;
  readonly dispatch: (action: CandidateAction) => void;
  readonly openDialog: (dialog: RoomDialog) => void;
  /** Speaks to a screen reader what only the eye would notice. */
  readonly say: (text: string) => void;
  /** False where a part of the question was never in sight; asks about it then, once. */
  readonly mayGoOn: () => boolean;
  readonly aids: StudyAidCommands;
  readonly pause: () => void;
}

/** How a command of the keyboard or of a button is carried out at one moment of the sitting. */
export function createRoomCommands(context: RoomContext): (command: ExamCommand) => void {
  const { session, question, dispatch, openDialog, say } = context;
  const { position, form } = session;
  const itemId = question.item.id;
  const { isFlagged, response, struckIds, confidence } = itemStateOf(session, itemId);

  const goNext = () => {
    if (!context.mayGoOn()) return;
    const isLast = position === form.positions.length - 1;
    dispatch(isLast ? { type: "review-opened" } : { type: "moved", position: position + 1 });
  };
  const press = (key: PartKey) => {
    pressPart(
      key,
      { question, response, struckIds },
      {
        answer: (given) => {
          dispatch({ type: "answered", itemId, response: given });
        },
        strike: (partId, isStruck) => {
          dispatch({ type: "struck", itemId, partId, isStruck });
        },
        say,
      },
    );
  };

  const rate = (given: Confidence) => {
    const isTakenBack = given === confidence;
    dispatch({ type: "rated", itemId, confidence: isTakenBack ? null : given });
    say(isTakenBack ? confidenceMessages.takenBack : confidenceNames[given]);
  };

  return (command) => {
    switch (command.type) {
      case "go-next":
        goNext();
        return;
      case "go-previous":
        if (position > 0) dispatch({ type: "moved", position: position - 1 });
        return;
      case "toggle-flag":
        dispatch({ type: "flagged", itemId, isFlagged: !isFlagged });
        say(isFlagged ? roomMessages.unflagged : roomMessages.flagged);
        return;
      case "open-navigator":
        openDialog("navigator");
        return;
      case "open-review":
        dispatch({ type: "review-opened" });
        return;
      case "speak-time":
        say(timeSaid(session.timeLimitMs, context.elapsedNowMs()));
        return;
      case "go-to-note":
        context.aids.goToNote();
        return;
      case "toggle-note":
        context.aids.toggleNote();
        return;
      case "highlight":
        context.aids.highlight();
        return;
      case "pause":
        context.pause();
        return;
      case "show-keys":
        openDialog("keys");
        return;
      case "press-part":
        press(command);
        return;
      case "rate":
        rate(command.confidence);
        return;
      default:
        assertNever(command);
    }
  };
}
