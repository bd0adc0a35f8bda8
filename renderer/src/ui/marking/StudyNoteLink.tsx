import { BookOpen } from "lucide-react";
import { useState } from "react";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Button } from "../Button.tsx";
import { Dialog } from "../Dialog.tsx";
import { StudyNoteView } from "../StudyNoteView.tsx";
import { markedMessages as words } from "./marking-messages.ts";
import styles from "./StudyNoteLink.module.css";

/** Opens the note on a question's objective over the question, which stays where it is. */
export function StudyNoteLink({ topic }: { readonly topic: NotedTopic }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["link"]}>
      <Button
        icon={BookOpen}
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.studyNote(topic.note.title)}
      </Button>
      <Dialog
        isOpen={isOpen}
        isWide
        title={topic.note.title}
        onClose={() => {
          setOpen(false);
        }}
      >
        <StudyNoteView topic={topic} />
      </Dialog>
    </div>
  );
}
