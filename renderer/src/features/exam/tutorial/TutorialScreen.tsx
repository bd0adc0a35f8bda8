import { useState } from "react";
import { useStore } from "zustand";
import type { Blueprint } from "../../../../../shared/bank/blueprint.ts";
import { type CandidateQuestion, questionAt } from "../../../ui/question/candidate-question.ts";
import type { ExamDescription } from "../exam-description.ts";
import { ExamRoom } from "../ExamRoom.tsx";
import type { SittingStore } from "../sitting-store.ts";
import { RoomTour } from "./RoomTour.tsx";
import { TutorialHint } from "./TutorialHint.tsx";
import { tutorialMessages as words } from "./tutorial-messages.ts";
import { tutorialQuestionsOf } from "./tutorial-questions.ts";
import { createTutorialStore } from "./tutorial-store.ts";

interface TutorialScreenProps {
  readonly blueprint: Blueprint;
  /** Back to where it was opened from; possible at any time. */
  readonly onEnd: () => void;
}

interface Trial {
  readonly questions: readonly CandidateQuestion[];
  readonly store: SittingStore;
}

function newTrial({ kinds }: Blueprint): Trial {
  const questions = tutorialQuestionsOf(kinds.map(({ kind }) => kind));
  return { questions, store: createTutorialStore(questions) };
}

function describeTutorial({ exam, clock }: Blueprint): ExamDescription {
  return {
    code: exam.code,
    mockName: words.name,
    bank: null,
    timeLimitMs: null,
    clockRules: clock,
    countsAway: false,
    canPause: false,
    asksConfidence: false,
  };
}

/** The real exam room with a question of each kind that the exam has, then a page on the rest of it. */
export function TutorialScreen({ blueprint, onEnd }: TutorialScreenProps) {
  const [trial, setTrial] = useState(() => newTrial(blueprint));
  const { questions, store } = trial;
  const session = useStore(store, (state) => state.session);
  if (session.status === "ended")
    return (
      <RoomTour
        onEnd={onEnd}
        onAgain={() => {
          setTrial(newTrial(blueprint));
        }}
      />
    );
  const lines =
    session.view === "question"
      ? words.hints[questionAt(questions, session.position).item.kind]
      : words.reviewHint;
  return (
    <>
      <ExamRoom
        store={store}
        session={session}
        questions={questions}
        exam={describeTutorial(blueprint)}
        onLeave={onEnd}
        tutorial={{
          hint: <TutorialHint lines={lines} onLeave={onEnd} />,
          keptNote: words.nothingKept,
        }}
      />
      {/* The focus goes to the question, below the hint: who listens is told it here. */}
      <p role="status" className="visually-hidden">
        {lines.join(" ")}
      </p>
    </>
  );
}
