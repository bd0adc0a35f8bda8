import { useRef } from "react";
import { useStore } from "zustand";
import type { NotedTopic } from "../../../../shared/study/study-topics.ts";
import { storageErrorMessages } from "../../data/storage-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { practiceMessages as words } from "./practice-messages.ts";
import type { PracticeStore } from "./practice-store.ts";
import { PracticeSummary } from "./PracticeSummary.tsx";
import { QuestionStage } from "./QuestionStage.tsx";

/** How the place is called that a practice leads back to, and the button at its end. */
interface PracticeBackWords {
  readonly label: string;
  readonly action: string;
}

interface PracticeScreenProps {
  /** What is practised. */
  readonly title: string;
  readonly store: PracticeStore;
  /** What there is to read about the objectives of the bank. */
  readonly topics: readonly NotedTopic[];
  readonly back: PracticeBackWords;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** Questions one at a time without a clock, each marked as soon as it is checked. It can be left at any time. */
export function PracticeScreen(props: PracticeScreenProps) {
  const { title, store, topics, back, onAgain, onBack } = props;
  const pageRef = useRef<HTMLDivElement>(null);
  const { session, saveError, saveAgain } = useStore(store);
  return (
    <PageFrame title={title} back={{ label: back.label, onPress: onBack }} pageRef={pageRef}>
      {saveError !== null && (
        <Notice
          tone="error"
          role="alert"
          title={words.notSaved}
          actions={<Button onPress={saveAgain}>{words.tryAgain}</Button>}
        >
          <p>{storageErrorMessages[saveError].happened}</p>
          <p>{words.kept}</p>
        </Notice>
      )}
      {session.status !== "finished" ? (
        <QuestionStage session={session} store={store} topics={topics} pageRef={pageRef} />
      ) : session.checked.length > 0 ? (
        <PracticeSummary
          checked={session.checked}
          backAction={back.action}
          onAgain={onAgain}
          onBack={onBack}
        />
      ) : (
        <Card title={words.emptyTitle} actions={<Button onPress={onBack}>{back.action}</Button>}>
          <p>{words.empty}</p>
        </Card>
      )}
    </PageFrame>
  );
}
