import { useMemo } from "react";
import { useStore } from "zustand";
import type { AttemptId, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { candidateQuestionsOf } from "../../ui/question/candidate-question.ts";
import { arrivalWords } from "./arrival-messages.ts";
import { EndedView } from "./EndedView.tsx";
import { describeExam } from "./exam-description.ts";
import { ExamRoom } from "./ExamRoom.tsx";
import type { SittingArrival } from "./sitting-arrival.ts";
import type { SittingStore } from "./sitting-store.ts";
import { useUnsavedGuard } from "../../platform/use-unsaved-guard.ts";

interface ExamScreenProps {
  readonly sitting: {
    readonly attempt: OpenAttempt;
    readonly store: SittingStore;
    readonly arrival: SittingArrival;
  };
  readonly onFinished: (attemptId: AttemptId) => void;
  /** The candidate goes home in the middle of the exam. Every event is on the disk then. */
  readonly onLeave: () => void;
}

/** A sitting from its first question to its end. What is inside knows no keys: they are stripped here. */
export function ExamScreen({ sitting, onFinished, onLeave }: ExamScreenProps) {
  const { attempt, store, arrival } = sitting;
  const session = useStore(store, (state) => state.session);
  useUnsavedGuard(
    useStore(store, (state) => state.saveState.status === "saved" || state.finishedId !== null),
  );
  const questions = useMemo(() => candidateQuestionsOf(attempt), [attempt]);
  const exam = useMemo(() => describeExam(attempt), [attempt]);
  if (session.status === "ended")
    return <EndedView store={store} reason={session.reason} onFinished={onFinished} />;
  return (
    <ExamRoom
      store={store}
      session={session}
      questions={questions}
      exam={exam}
      arrivalText={arrivalWords(arrival)}
      onLeave={onLeave}
    />
  );
}
