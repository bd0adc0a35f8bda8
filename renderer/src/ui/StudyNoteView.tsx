import type { NotedTopic } from "../../../shared/study/study-topics.ts";
import { NoteText } from "./NoteText.tsx";
import { References } from "./References.tsx";
import styles from "./StudyNoteView.module.css";

/** What a study note says, under a heading that the place around it gives: its objective, its text, its references. */
export function StudyNoteView({ topic }: { readonly topic: NotedTopic }) {
  const { objective, text, note } = topic;
  return (
    <div className={styles["note"]}>
      <p className={styles["objective"]}>
        <span className={styles["number"]}>{`Objective ${objective}`}</span> {text}
      </p>
      <NoteText body={note.body} />
      <References references={note.references} />
    </div>
  );
}
