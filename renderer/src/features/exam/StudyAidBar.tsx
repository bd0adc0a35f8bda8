import { Highlighter, StickyNote } from "lucide-react";
import { AidToggle } from "./AidToggle.tsx";
import type { OpenAids, StudyAidCommands } from "./study-aid-commands.ts";
import {
  highlightMessages,
  noteMessages,
  studyAidMessages as words,
} from "./study-aid-messages.ts";
import styles from "./StudyAidBar.module.css";

interface StudyAidBarProps {
  readonly open: OpenAids;
  readonly hasNote: boolean;
  readonly commands: StudyAidCommands;
}

/** The study aids that a question has beside its options. */
export function StudyAidBar({ open, hasNote, commands }: StudyAidBarProps) {
  return (
    <div role="group" aria-label={words.group} className={styles["bar"]}>
      <AidToggle
        icon={Highlighter}
        label={highlightMessages.toggle}
        command="highlight"
        isOn={open.isHighlighting}
        onToggle={commands.highlight}
      />
      <AidToggle
        icon={StickyNote}
        label={noteMessages.toggle}
        command="go-to-note"
        isOn={open.isNoteOpen}
        state={hasNote ? noteMessages.written : null}
        onToggle={commands.toggleNote}
      />
    </div>
  );
}
