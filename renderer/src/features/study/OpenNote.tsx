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
  const isRead = readAtMs !== undefined;
  return (
    <>
      <article aria-labelledby={headingId} className={styles["note"]}>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles["heading"]}>
          {topic.note.title}
        </h2>
        <StudyNoteView topic={topic} />
      </article>
      <div className={styles["mark"]}>
        <Badge {...(isRead ? { tone: "right", icon: Check } : {})}>
          {isRead ? words.readOn(readAtMs) : words.notRead}
        </Badge>
        <Button
          icon={isRead ? Undo2 : Check}
          onPress={() => {
            onMark(!isRead);
          }}
        >
          {isRead ? words.markNotRead : words.markRead}
        </Button>
      </div>
      <PracticeCard topic={topic} progress={progress} onPractise={onPractise} />
    </>
  );
}

function PracticeCard({
  topic: { objective },
  progress: { practices, itemIds },
  onPractise,
}: Pick<OpenNoteProps, "topic" | "progress" | "onPractise">) {
  const last = practices.get(objective);
  const questionCount = itemIds.get(objective)?.length ?? 0;
  const lastPractice = last !== undefined && <p>{words.lastPractice(last)}</p>;
  if (questionCount === 0)
    return (
      <Card title={words.practiceTitle}>
        <p>{words.noQuestions}</p>
        {lastPractice}
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
      {lastPractice}
      <p className={styles["soft"]}>{words.practice(questionCount)}</p>
    </Card>
  );
}
