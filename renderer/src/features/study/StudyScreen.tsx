import { useRef } from "react";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { ObjectiveId } from "../../../../shared/bank/item.ts";
import { isNoted, type StudyDomain, topicsOf } from "../../../../shared/study/study-topics.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { NoteBrowser } from "./NoteBrowser.tsx";
import { studyMessages as words } from "./study-messages.ts";
import type { StudyProgress } from "./study-progress.ts";

interface StudyScreenProps extends StudyProgress {
  readonly bank: Pick<BankSummary, "exam">;
  readonly domains: readonly StudyDomain[];
  /** Stored marks and answers that cannot be read. */
  readonly unreadableCount: number;
  /** The objective to open at first; null for the beginning. */
  readonly objective: ObjectiveId | null;
  readonly onMark: (objective: ObjectiveId, isRead: boolean) => void;
  readonly onPractise: (objective: ObjectiveId) => void;
  readonly onBack: () => void;
}

/** Every objective of an exam guide with what there is to read about it and to practise. */
export function StudyScreen(props: StudyScreenProps) {
  const { domains, unreadableCount, onBack } = props;
  const { exam } = props.bank;
  const pageRef = useRef<HTMLDivElement>(null);
  const hasNotes = topicsOf(domains).some(isNoted);
  return (
    <PageFrame
      title={words.title(exam.name)}
      back={{ label: words.back, onPress: onBack }}
      pageRef={pageRef}
    >
      {unreadableCount > 0 && <Notice tone="warning" title={words.unreadable(unreadableCount)} />}
      {hasNotes ? (
        <NoteBrowser
          domains={domains}
          progress={props}
          objective={props.objective}
          pageRef={pageRef}
          onMark={props.onMark}
          onPractise={props.onPractise}
        />
      ) : (
        <Card
          title={words.emptyTitle}
          actions={<Button onPress={onBack}>{words.emptyAction}</Button>}
        >
          <p>{words.empty(exam.code)}</p>
        </Card>
      )}
    </PageFrame>
  );
}
