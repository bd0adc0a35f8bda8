import type { PartKey } from "./answer-view/key-effect.ts";

/** What the keyboard can ask for in the exam room. */
export type ExamCommand =
  | { readonly type: PlainCommand }
  /** A letter or digit of an option or prompt. */
  | ({ readonly type: "press-part" } & PartKey);

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

export interface KeyPress {
  readonly key: string;
  /** The key by its place on the keyboard, for digits that Shift turns into other signs. */
  readonly code: string;
  readonly isRepeat: boolean;
  readonly hasShift: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly hasCommand: boolean;
  readonly hasAlt: boolean;
}

/** What has the focus, as far as keys care: a text field takes characters, a control takes Enter. */
export type KeyPlace = "text-field" | "control" | "page";

export interface KeySituation {
  readonly isDialogOpen: boolean;
  readonly place: KeyPlace;
  /** How many letters and digits stand for something on screen; 0 in the review list. */
  readonly letterCount: number;
  readonly digitCount: number;
  readonly isQuestionOnScreen: boolean;
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
  return partKey(press, situation);
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

function partKey(press: KeyPress, { letterCount, digitCount }: KeySituation): ExamCommand | null {
  const { key, code, hasShift } = press;
  if (/^[a-z]$/i.test(key)) {
    const index = key.toLowerCase().charCodeAt(0) - "a".charCodeAt(0);
    return index < letterCount
      ? { type: "press-part", index, by: "letter", isStrike: hasShift }
      : null;
  }
  // On some keyboards digits are typed with Shift: a digit that arrives as one was not meant to strike.
  const typed = /^[1-9]$/.exec(key)?.[0];
  const struck = hasShift ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  const index = Number(typed ?? struck ?? 0) - 1;
  return index >= 0 && index < digitCount
    ? { type: "press-part", index, by: "digit", isStrike: typed === undefined }
    : null;
}
