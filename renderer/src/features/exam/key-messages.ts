import { CONFIDENCES } from "../../../../shared/exam/confidence.ts";
import { confidenceKeys } from "../../ui/confidence/confidence-keys.ts";
import type { PlainCommand } from "./exam-keys.ts";

/** A key and what is held down with it; "command" is Ctrl, or ⌘ on a Mac. */
interface Chord {
  readonly key: string;
  readonly held: "command" | "shift" | null;
}

const command = (key: string): Chord => ({ key, held: "command" });
const shift = (key: string): Chord => ({ key, held: "shift" });
const alone = (key: string): Chord => ({ key, held: null });

/** The key of each command of the exam room; null where a command has a button alone. */
export const commandChords: Readonly<Record<PlainCommand, Chord | null>> = {
  "go-next": alone("Enter"),
  "go-previous": shift("Enter"),
  "toggle-flag": command("D"),
  "open-navigator": command("G"),
  "open-review": command("E"),
  "speak-time": command("T"),
  "go-to-note": command("J"),
  "toggle-note": null,
  highlight: command("U"),
  pause: command("B"),
  "show-keys": alone("?"),
};

/** A chord as this computer's keyboard writes it: "Ctrl+D", or "⌘D" on a Mac. */
export function chordText({ key, held }: Chord, isApple: boolean): string {
  switch (held) {
    case null:
      return key;
    case "shift":
      return `Shift+${key}`;
    case "command":
      return isApple ? `⌘${key}` : `Ctrl+${key}`;
  }
}

interface KeyMeaning {
  readonly chords: readonly Chord[];
  readonly meaning: string;
}

/** Where the conditions ask for it alone. */
const confidenceHint: KeyMeaning = {
  chords: CONFIDENCES.map((confidence) => alone(confidenceKeys[confidence])),
  meaning: "Say that you are sure, unsure or guessing; once more takes it back",
};

/** Every key of the exam room and what it does; several chords are alternatives. */
export function keyHintsOf({
  asksConfidence,
}: {
  readonly asksConfidence: boolean;
}): readonly KeyMeaning[] {
  return asksConfidence ? [...keyHints, confidenceHint] : keyHints;
}

const keyHints: readonly KeyMeaning[] = [
  {
    chords: [alone("A"), alone("1")],
    meaning: "Choose or take back the option with that letter or number; add it to your order",
  },
  {
    chords: [alone("1"), alone("A")],
    meaning:
      "Matching: the number goes to a prompt, the letter gives it that option. Letters alone fill the prompts from the top",
  },
  { chords: [shift("A"), shift("1")], meaning: "Strike the option out, or take the line off" },
  { chords: [alone("Enter")], meaning: "Next question, unless a button or list has the focus" },
  { chords: [shift("Enter")], meaning: "Previous question" },
  {
    chords: [alone("Tab"), alone("Arrows")],
    meaning: "From control to control, and within options and lists",
  },
  { chords: [command("D")], meaning: "Flag the question, or take the flag off" },
  { chords: [command("G")], meaning: "Navigator: all questions by number" },
  { chords: [command("E")], meaning: "Review list, from where you can end the exam" },
  { chords: [command("T")], meaning: "Speak the time left" },
  { chords: [command("J")], meaning: "Your note on the question, and back to the question" },
  {
    chords: [command("U")],
    meaning: "Highlight what is selected in the question, or go through it word by word",
  },
  { chords: [command("B")], meaning: "Pause, in a relaxed mock" },
  { chords: [alone("Esc")], meaning: "Put down what is picked up; close what lies above" },
  { chords: [alone("?")], meaning: "This list" },
];
