import type { InProgressSession } from "../../../../shared/exam/exam-session.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { focusFirstButton } from "../../ui/answer/focus-first-button.ts";
import { optionLetter } from "../../ui/answer/option-letter.ts";
import { letterEffect } from "./answer-view/letter-effect.ts";
import { promptRowId } from "./answer-view/prompt-row-id.ts";
import type { CandidateQuestion } from "./candidate-question.ts";
import type { ExamCommand } from "./exam-keys.ts";
import { letterSaid, roomMessages, timeSaid } from "./exam-messages.ts";
import type { CandidateAction } from "./sitting-store.ts";

export type RoomDialog = "navigator" | "end" | "keys" | "leave";

interface RoomContext {
  readonly session: InProgressSession;
  readonly question: CandidateQuestion;
  readonly elapsedNowMs: () => number;
  readonly dispatch: (action: CandidateAction) => void;
  readonly openDialog: (dialog: RoomDialog) => void;
  /** Speaks to a screen reader what only the eye would notice. */
  readonly say: (text: string) => void;
}

/** How a command of the keyboard or of a button is carried out at one moment of the sitting. */
export function createRoomCommands(context: RoomContext): (command: ExamCommand) => void {
  const { session, question, dispatch, openDialog, say } = context;
  const { position, form } = session;
  const itemId = question.item.id;
  const isFlagged = session.items.get(itemId)?.isFlagged ?? false;

  const pressLetter = (index: number) => {
    const response = session.items.get(itemId)?.response ?? null;
    const effect = letterEffect(question, response, index);
    if (effect?.type === "focus-prompt") focusFirstButton(promptRowId(effect.promptId));
    if (effect?.type !== "answer") return;
    dispatch({ type: "answered", itemId, response: effect.response });
    say(letterSaid(optionLetter(index), effect.change));
  };

  return (command) => {
    switch (command.type) {
      case "go-next": {
        const isLast = position === form.positions.length - 1;
        dispatch(isLast ? { type: "review-opened" } : { type: "moved", position: position + 1 });
        return;
      }
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
      case "show-keys":
        openDialog("keys");
        return;
      case "press-letter":
        pressLetter(command.index);
        return;
      default:
        assertNever(command);
    }
  };
}
