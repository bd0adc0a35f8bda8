import { StickyNote } from "lucide-react";
import { Icon } from "../../ui/Icon.tsx";
import { noteMessages } from "./study-aid-messages.ts";
import styles from "./NoteMark.module.css";

interface NoteMarkProps {
  /** Where there is room for the shape alone, the word is for assistive technology. */
  readonly isWordHidden?: boolean;
}

/** Says that there is a note on a question, as a shape and in words. */
export function NoteMark({ isWordHidden = false }: NoteMarkProps) {
  return (
    <span className={styles["mark"]}>
      <Icon icon={StickyNote} />
      <span className={isWordHidden ? "visually-hidden" : ""}>{noteMessages.mark}</span>
    </span>
  );
}
