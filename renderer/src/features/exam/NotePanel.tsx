import { X } from "lucide-react";
import { useId, useState } from "react";
import { MAX_NOTE_LENGTH } from "../../../../shared/exam/exam-event.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { NOTE_FIELD_ID } from "./note-field-id.ts";
import { noteMessages as words } from "./study-aid-messages.ts";
import styles from "./NotePanel.module.css";

/** How many characters before the limit the candidate is told what is left. */
const WARNING_LENGTH = 200;

interface NotePanelProps {
  /** The note as it is kept so far. Give another key for another question. */
  readonly note: string;
  readonly onType: (note: string) => void;
  /** The candidate has gone elsewhere: time to keep what was typed. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** The note on the question on screen, beside it and not in its way. */
export function NotePanel({ note, onType, onLeave, onClose }: NotePanelProps) {
  const [text, setText] = useState(note);
  const aboutId = useId();
  const leftId = useId();
  const left = MAX_NOTE_LENGTH - text.length;
  return (
    <aside aria-label={words.panel} className={styles["panel"]}>
      <div className={styles["top"]}>
        <label htmlFor={NOTE_FIELD_ID} className={styles["label"]}>
          {words.field}
        </label>
        <IconButton icon={X} label={words.close} onPress={onClose} />
      </div>
      <textarea
        id={NOTE_FIELD_ID}
        value={text}
        maxLength={MAX_NOTE_LENGTH}
        aria-describedby={`${aboutId} ${leftId}`}
        className={styles["field"]}
        onChange={({ target }) => {
          setText(target.value);
          onType(target.value);
        }}
        onBlur={onLeave}
      />
      <p id={leftId} className={styles["left"]}>
        {left <= WARNING_LENGTH && words.left(left)}
      </p>
      <p id={aboutId} className={styles["about"]}>
        {words.about}
      </p>
    </aside>
  );
}
