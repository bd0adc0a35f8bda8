/** What the keyboard can ask for in the exam room. */
export type ExamCommand =
  | { readonly type: "go-next" }
  | { readonly type: "go-previous" }
  | { readonly type: "toggle-flag" }
  | { readonly type: "open-navigator" }
  | { readonly type: "open-review" }
  | { readonly type: "speak-time" }
  | { readonly type: "show-keys" }
  /** The option or prompt at a 0-based place on screen. */
  | { readonly type: "press-letter"; readonly index: number };

export interface KeyPress {
  readonly key: string;
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
  /** How many options or prompts are on screen; 0 in the review list. */
  readonly letterCount: number;
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
  return press.hasShift ? null : letterKey(press.key, situation.letterCount);
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
    default:
      return null;
  }
}

function letterKey(key: string, letterCount: number): ExamCommand | null {
  const index = /^[1-9]$/.test(key)
    ? Number(key) - 1
    : /^[a-z]$/i.test(key)
      ? key.toLowerCase().charCodeAt(0) - "a".charCodeAt(0)
      : letterCount;
  return index < letterCount ? { type: "press-letter", index } : null;
}
