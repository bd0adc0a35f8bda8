import { Check, Dumbbell, Undo2 } from "lucide-react";
import { type RefObject, useId } from "react";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { StudyNoteView } from "../../ui/StudyNoteView.tsx";
import { studyMessages as words } from "./study-messages.ts";
import type { StudyProgress } from "./study-progress.ts";
import styles from "./OpenNote.module.css";

interface OpenNoteProps {
  readonly topic: NotedTopic;
  readonly progress: StudyProgress;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onMark: (isRead: boolean) => void;
  readonly onPractise: () => void;
}

/** The note that is open, whether it was read, and the way to practise its objective. */
export function OpenNote({ topic, progress, headingRef, onMark, onPractise }: OpenNoteProps) {
  const headingId = useId();
  const readAtMs = progress.reads.get(topic.objective);
  const last = progress.practices.get(topic.objective);
  const isRead = readAtMs !== undefined;
  return (
    <>
      <article aria-labelledby={headingId} className={styles["note"]}>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles["heading"]}>
          {topic.note.title}
        </h2>
        <p className={styles["standing"]}>
          <Badge {...(isRead ? { tone: "right", icon: Check } : {})}>
            {isRead ? words.readOn(readAtMs) : words.notRead}
          </Badge>
          {last !== undefined && <span>{words.lastPractice(last)}</span>}
        </p>
        <StudyNoteView topic={topic} />
      </article>
      <div>
        <Button
          icon={isRead ? Undo2 : Check}
          onPress={() => {
            onMark(!isRead);
          }}
        >
          {isRead ? words.markNotRead : words.markRead}
        </Button>
      </div>
      <PracticeCard
        questionCount={progress.itemIds.get(topic.objective)?.length ?? 0}
        onPractise={onPractise}
      />
    </>
  );
}

interface PracticeCardProps {
  readonly questionCount: number;
  readonly onPractise: () => void;
}

function PracticeCard({ questionCount, onPractise }: PracticeCardProps) {
  if (questionCount === 0)
    return (
      <Card title={words.practiceTitle}>
        <p>{words.noQuestions}</p>
      </Card>
    );
  return (
    <Card
      title={words.practiceTitle}
      actions={
        <Button variant="primary" icon={Dumbbell} onPress={onPractise}>
          {words.practise}
        </Button>
      }
    >
      <p className={styles["soft"]}>{words.practice(questionCount)}</p>
    </Card>
  );
}
