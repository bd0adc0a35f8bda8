import { hasAppleKeyboard } from "../../platform/has-apple-keyboard.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { roomMessages as words } from "./exam-messages.ts";
import { chordText, keyHintsOf } from "./key-messages.ts";
import styles from "./KeysDialog.module.css";

interface KeysDialogProps {
  readonly asksConfidence: boolean;
  readonly onClose: () => void;
}

/** All keys of the exam room, as this computer's keyboard writes them. */
export function KeysDialog({ asksConfidence, onClose }: KeysDialogProps) {
  const isApple = hasAppleKeyboard();
  return (
    <Dialog isOpen isWide title={words.keys} onClose={onClose}>
      <dl className={styles["keys"]}>
        {keyHintsOf({ asksConfidence }).map(({ chords, meaning }) => (
          <div key={meaning} className={styles["row"]}>
            <dt>
              {chords.map((chord, index) => (
                <span key={chord.key}>
                  {index > 0 && " / "}
                  <kbd className={styles["key"]}>{chordText(chord, isApple)}</kbd>
                </span>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
