import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { KeyPlace } from "../../platform/key-place.ts";
import type { KeyPress } from "../../platform/key-press.ts";
import { confidenceKeyOf } from "../../ui/confidence/confidence-keys.ts";
import type { PartKey } from "../../ui/question/key-effect.ts";
import { type KeyCounts, partKeyOf } from "../../ui/question/part-key.ts";

/** What the keyboard can ask for in the exam room. */
export type ExamCommand =
  | { readonly type: PlainCommand }
  /** A letter or digit of an option or prompt. */
  | ({ readonly type: "press-part" } & PartKey)
  /** Says how sure the candidate is, or takes the word back where it was said. */
  | { readonly type: "rate"; readonly confidence: Confidence };

/** The commands that say all by their name; buttons give them as well. */
export type PlainCommand =
  | "go-next"
  | "go-previous"
  | "toggle-flag"
  | "open-navigator"
  | "open-review"
  | "speak-time"
  | "go-to-note"
  | "toggle-note"
  | "highlight"
  | "pause"
  | "show-keys";

/** Where a key is pressed. No letter or digit stands for anything in the review list. */
export interface KeySituation extends KeyCounts {
  readonly isDialogOpen: boolean;
  readonly place: KeyPlace;
  readonly isQuestionOnScreen: boolean;
  /** Whether the conditions ask how sure the candidate is. */
  readonly asksConfidence: boolean;
}

/**
 * The command of a key press, or null where the key means nothing here and goes its usual way. A key held down does nothing
 * a second time, so no press carries over to the next question.
 */
export function examCommandOf(press: KeyPress, situation: KeySituation): ExamCommand | null {
  if (situation.isDialogOpen || press.isRepeat || press.hasAlt) return null;
  if (press.hasCommand) return press.hasShift ? null : commandKey(press.key, situation);
  if (situation.place === "text-field") return null;
  if (press.key === "?") return { type: "show-keys" };
  if (!situation.isQuestionOnScreen) return null;
  if (press.key === "Enter") {
    if (situation.place === "control") return null;
    return { type: press.hasShift ? "go-previous" : "go-next" };
  }
  const part = partKeyOf(press, situation);
  if (part !== null) return { type: "press-part", ...part };
  const confidence = situation.asksConfidence ? confidenceKeyOf(press) : null;
  return confidence === null ? null : { type: "rate", confidence };
}

function commandKey(key: string, { isQuestionOnScreen }: KeySituation): ExamCommand | null {
  switch (key.toLowerCase()) {
    case "d":
      return isQuestionOnScreen ? { type: "toggle-flag" } : null;
    case "g":
      return { type: "open-navigator" };
    case "e":
      return isQuestionOnScreen ? { type: "open-review" } : null;
    case "t":
      return { type: "speak-time" };
    case "j":
      return isQuestionOnScreen ? { type: "go-to-note" } : null;
    case "u":
      return isQuestionOnScreen ? { type: "highlight" } : null;
    case "b":
      return { type: "pause" };
    default:
      return null;
  }
}
