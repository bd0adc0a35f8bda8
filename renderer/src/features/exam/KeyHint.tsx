import { use } from "react";
import { hasAppleKeyboard } from "../../platform/has-apple-keyboard.ts";
import type { PlainCommand } from "./exam-keys.ts";
import { KeyHintsContext } from "./key-hints-context.ts";
import { chordText, commandChords } from "./key-messages.ts";
import styles from "./KeyHint.module.css";

/** The key of a command on the edge of its button, once the keyboard was used. It takes no room and is no part of the name. */
export function KeyHint({ command }: { readonly command: PlainCommand }) {
  const chord = commandChords[command];
  if (!use(KeyHintsContext) || chord === null) return null;
  return (
    <kbd aria-hidden="true" className={styles["hint"]}>
      {chordText(chord, hasAppleKeyboard())}
    </kbd>
  );
}
