import { Check, CircleAlert } from "lucide-react";
import { useId, useState } from "react";
import {
  MAX_MISS_NOTE_LENGTH,
  MISS_CAUSES,
  type MissCause,
} from "../../../../shared/study/miss-note.ts";
import type { NoteSaveState } from "../../data/miss-note-desk.ts";
import { storageErrorMessages } from "../../data/storage-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { causeNames, noteMessages as words } from "./journal-messages.ts";
import keyed from "../../ui/KeyedToggle.module.css";
import styles from "./MissNotePanel.module.css";

/** How many characters before the limit the person is told what is left. */
const WARNING_LENGTH = 200;

interface MissNotePanelProps {
  readonly cause: MissCause | null;
  /** The note as it is kept so far. Give another key for another miss. */
  readonly note: string;
  readonly wasUnanswered: boolean;
  /** Null where nothing was put down since the app was started. */
  readonly save: NoteSaveState | null;
  /** The cause that was pressed: the one that is chosen is taken back. */
  readonly onToggleCause: (cause: MissCause) => void;
  readonly onType: (note: string) => void;
  /** The person has gone elsewhere: time to save what was typed. */
  readonly onLeave: () => void;
  readonly onRetry: () => void;
}

/** Asks why a question was missed, and what to make of it. Nothing is chosen at first and nothing has to be. */
export function MissNotePanel(props: MissNotePanelProps) {
  const { cause, save } = props;
  const [text, setText] = useState(props.note);
  const id = useId();
  const left = MAX_MISS_NOTE_LENGTH - text.length;
  return (
    <section aria-labelledby={`${id}-title`} className={styles["panel"]}>
      <div className={styles["top"]}>
        <h3 id={`${id}-title`}>{words.title}</h3>
        <SaveLine save={save} onRetry={props.onRetry} />
      </div>
      {props.wasUnanswered && cause === null && (
        <p className={styles["about"]}>{words.unansweredHint}</p>
      )}
      <div role="group" aria-label={words.causes} className={styles["causes"]}>
        {MISS_CAUSES.map((each, index) => (
          <button
            key={each}
            type="button"
            aria-pressed={cause === each}
            aria-keyshortcuts={`${index + 1}`}
            className={keyed["toggle"]}
            onClick={() => {
              props.onToggleCause(each);
            }}
          >
            <kbd aria-hidden="true" className={keyed["key"]}>
              {index + 1}
            </kbd>
            {causeNames[each]}
          </button>
        ))}
      </div>
      <div className={styles["note"]}>
        <label htmlFor={`${id}-note`} className={styles["label"]}>
          {words.field}
        </label>
        <textarea
          id={`${id}-note`}
          value={text}
          maxLength={MAX_MISS_NOTE_LENGTH}
          rows={2}
          aria-describedby={`${id}-about ${id}-left`}
          className={styles["field"]}
          onChange={({ target }) => {
            setText(target.value);
            props.onType(target.value);
          }}
          onBlur={props.onLeave}
        />
        <p id={`${id}-about`} className={styles["about"]}>
          {words.about}
        </p>
        <p id={`${id}-left`} className={styles["about"]}>
          {left <= WARNING_LENGTH && words.left(left)}
        </p>
      </div>
    </section>
  );
}

interface SaveLineProps {
  readonly save: NoteSaveState | null;
  readonly onRetry: () => void;
}

/** Whether what was put down is on the disk. Always there, so that a screen reader notices what comes into it. */
function SaveLine({ save, onRetry }: SaveLineProps) {
  if (save?.status === "not-saved") {
    const { happened, canDo } = storageErrorMessages[save.error.code];
    return (
      <div className={styles["failure"]}>
        <p role="alert">
          <Icon icon={CircleAlert} />{" "}
          <span>
            <strong>{words.notSaved}</strong> {happened} {canDo} {words.kept}
          </span>
        </p>
        <Button onPress={onRetry}>{words.retry}</Button>
      </div>
    );
  }
  return (
    <p role="status" className={styles["save"]}>
      {save?.status === "saved" && (
        <>
          <Icon icon={Check} />
          {words.saved}
        </>
      )}
      {save?.status === "saving" && words.saving}
    </p>
  );
}
