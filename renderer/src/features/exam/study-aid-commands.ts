import { flushSync } from "react-dom";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { TextRange } from "../../../../shared/exam/text-range.ts";
import { withRange } from "../../../../shared/exam/text-ranges.ts";
import { NOTE_FIELD_ID } from "./note-field-id.ts";
import { selectedRange } from "./selected-range.ts";
import type { CandidateAction } from "./sitting-store.ts";
import { STEM_TEXT_ID } from "./stem-text-id.ts";
import { highlightMessages } from "./study-aid-messages.ts";

/** Which of the study aids lie open. Both close of themselves where another question comes on screen or none does. */
export interface OpenAids {
  readonly isNoteOpen: boolean;
  readonly isHighlighting: boolean;
}

interface StudyAidContext {
  readonly itemId: ItemId;
  readonly highlights: readonly TextRange[];
  readonly open: OpenAids;
  readonly setOpen: (open: OpenAids) => void;
  readonly dispatch: (action: CandidateAction) => void;
  readonly keepNote: () => void;
  readonly say: (text: string) => void;
}

export interface StudyAidCommands {
  /** Opens the note and goes there; from there back to the question. */
  readonly goToNote: () => void;
  readonly toggleNote: () => void;
  readonly closeNote: () => void;
  /** Highlights what is selected in the stem; with nothing selected, lays the stem open word by word. */
  readonly highlight: () => void;
}

function focusStem(): void {
  document.getElementById(STEM_TEXT_ID)?.closest<HTMLElement>("[tabindex]")?.focus();
}

/** How the study aids are opened, used and closed at one moment of the sitting. */
export function createStudyAidCommands(context: StudyAidContext): StudyAidCommands {
  const { itemId, highlights, open, setOpen, dispatch, keepNote, say } = context;
  const openNote = () => {
    // At once, so that there is a field to go to.
    flushSync(() => {
      setOpen({ ...open, isNoteOpen: true });
    });
    document.getElementById(NOTE_FIELD_ID)?.focus();
  };
  const closeNote = () => {
    keepNote();
    setOpen({ ...open, isNoteOpen: false });
  };
  return {
    goToNote: () => {
      const field = document.getElementById(NOTE_FIELD_ID);
      if (field === null) openNote();
      else if (field === document.activeElement) {
        focusStem();
        closeNote();
      } else field.focus();
    },
    toggleNote: () => {
      if (open.isNoteOpen) closeNote();
      else openNote();
    },
    closeNote: () => {
      focusStem();
      closeNote();
    },
    highlight: () => {
      const stem = document.getElementById(STEM_TEXT_ID);
      const range = stem === null || open.isHighlighting ? null : selectedRange(stem);
      if (range === null) {
        // The words go with the mode, and would take the focus with them.
        if (stem?.contains(document.activeElement) === true) focusStem();
        setOpen({ ...open, isHighlighting: !open.isHighlighting });
        return;
      }
      dispatch({ type: "highlighted", itemId, ranges: withRange(highlights, range) });
      document.getSelection()?.removeAllRanges();
      say(highlightMessages.added);
    },
  };
}
