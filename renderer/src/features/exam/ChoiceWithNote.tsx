import styles from "./ChoiceWithNote.module.css";

interface ChoiceWithNoteProps {
  readonly title: string;
  readonly note: string;
}

/** A choice with what is worth knowing of it. */
export function ChoiceWithNote({ title, note }: ChoiceWithNoteProps) {
  return (
    <>
      <strong>{title}</strong>
      <span className={styles["note"]}> · {note}</span>
    </>
  );
}
