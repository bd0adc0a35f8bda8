import { BookOpen } from "lucide-react";
import { useState } from "react";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { StudyNoteView } from "../../ui/StudyNoteView.tsx";
import { itemMessages as words } from "./review-messages.ts";
import styles from "./StudyNoteLink.module.css";

/** Opens the note on a question's objective over the review, which stays where it is. */
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
