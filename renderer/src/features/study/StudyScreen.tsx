import { ChevronLeft, ChevronRight } from "lucide-react";
import { useId } from "react";
import { isNoted, type StudyDomain, topicsOf } from "../../../../shared/study/study-topics.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { useRailSelection } from "../../ui/rail/use-rail-selection.ts";
import { StudyNoteView } from "../../ui/StudyNoteView.tsx";
import { studyMessages as words } from "./study-messages.ts";
import { StudyRail } from "./StudyRail.tsx";
import styles from "./StudyScreen.module.css";

interface StudyScreenProps {
  readonly exam: { readonly code: string; readonly name: string };
  readonly domains: readonly StudyDomain[];
  readonly onBack: () => void;
}

/** Every objective of an exam guide with what there is to read about it. */
export function StudyScreen({ exam, domains, onBack }: StudyScreenProps) {
  const topics = topicsOf(domains);
  const notedCount = topics.filter(isNoted).length;
  return (
    <PageFrame title={words.title(exam.name)} back={{ label: words.back, onPress: onBack }}>
      {notedCount === 0 ? (
        <Card
          title={words.emptyTitle}
          actions={<Button onPress={onBack}>{words.emptyAction}</Button>}
        >
          <p>{words.empty(exam.code)}</p>
        </Card>
      ) : (
        <>
          <p className={styles["hint"]}>
            <span>{words.covered(notedCount, topics.length)}</span>
            <span>{words.keys}</span>
          </p>
          <Notes domains={domains} />
        </>
      )}
    </PageFrame>
  );
}

/** The rail and the note that is open. */
function Notes({ domains }: { readonly domains: readonly StudyDomain[] }) {
  const headingId = useId();
  const { current, previous, next, choose, headingRef } = useRailSelection(
    topicsOf(domains).filter(isNoted),
    ({ objective }) => objective,
  );
  if (current === null) return null;
  return (
    <div className={styles["columns"]}>
      <StudyRail domains={domains} current={current} onChoose={choose} />
      <div className={styles["reading"]}>
        <article aria-labelledby={headingId} className={styles["note"]}>
          <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles["heading"]}>
            {current.note.title}
          </h2>
          <StudyNoteView topic={current} />
        </article>
        <div className={styles["steps"]}>
          <Button
            icon={ChevronLeft}
            isDisabled={previous === undefined}
            onPress={() => {
              choose(previous);
            }}
          >
            {words.previous}
          </Button>
          <Button
            icon={ChevronRight}
            isDisabled={next === undefined}
            onPress={() => {
              choose(next);
            }}
          >
            {words.next}
          </Button>
        </div>
      </div>
    </div>
  );
}
