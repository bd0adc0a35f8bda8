import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { InProgressSession } from "../../../../shared/exam/exam-session.ts";
import { type CandidateQuestion, letteredIds, questionAt } from "./candidate-question.ts";
import { ExamClock } from "./ExamClock.tsx";
import type { ExamDescription } from "./exam-description.ts";
import { roomMessages as words } from "./exam-messages.ts";
import { ExamFooter } from "./ExamFooter.tsx";
import { ExamHeader } from "./ExamHeader.tsx";
import { QuestionView } from "./QuestionView.tsx";
import { summariseQuestions } from "./question-summary.ts";
import { ReviewListView } from "./ReviewListView.tsx";
import { createRoomCommands, type RoomDialog } from "./room-commands.ts";
import { RoomDialogs } from "./RoomDialogs.tsx";
import { SaveStateLine } from "./SaveStateLine.tsx";
import type { SittingStore } from "./sitting-store.ts";
import { TimeAlerts } from "./TimeAlerts.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { useExamKeys } from "./use-exam-keys.ts";
import styles from "./ExamRoom.module.css";

interface ExamRoomProps {
  readonly store: SittingStore;
  readonly session: InProgressSession;
  readonly questions: readonly CandidateQuestion[];
  readonly exam: ExamDescription;
  readonly onLeave: () => void;
}

/** The room while the exam goes on: a question or the review list, with the same bars above and below. */
export function ExamRoom({ store, session, questions, exam, onLeave }: ExamRoomProps) {
  const { saveState, dispatch, retry, elapsedNowMs } = useStore(store);
  const [dialog, setDialog] = useState<RoomDialog | null>(null);
  const [announcement, say] = useAnnouncement();
  const roomRef = useRef<HTMLDivElement>(null);

  const question = questionAt(questions, session.position);
  const itemId = question.item.id;
  const state = session.items.get(itemId);
  const place = { number: session.position + 1, count: questions.length };
  const isQuestionOnScreen = session.view === "question";
  const summaries = useMemo(() => summariseQuestions(questions, session), [questions, session]);
  const run = createRoomCommands({
    session,
    question,
    elapsedNowMs,
    dispatch,
    openDialog: setDialog,
    say,
  });
  useExamKeys(
    roomRef,
    {
      isDialogOpen: dialog !== null,
      isQuestionOnScreen,
      letterCount: isQuestionOnScreen ? letteredIds(question).length : 0,
    },
    run,
  );
  const goTo = (number: number) => {
    setDialog(null);
    if (number !== place.number || !isQuestionOnScreen)
      dispatch({ type: "moved", position: number - 1 });
  };
  return (
    <div className={styles["frame"]}>
      <title>{words.pageTitle(isQuestionOnScreen ? place : null, exam.code)}</title>
      <div ref={roomRef} className={styles["room"]}>
        <ExamHeader
          exam={exam}
          place={isQuestionOnScreen ? place : null}
          flag={
            isQuestionOnScreen
              ? {
                  isFlagged: state?.isFlagged ?? false,
                  onToggle: () => {
                    run({ type: "toggle-flag" });
                  },
                }
              : null
          }
          clock={<ExamClock exam={exam} elapsedNowMs={elapsedNowMs} />}
          onLeave={() => {
            setDialog("leave");
          }}
        />
        <TimeAlerts exam={exam} elapsedNowMs={elapsedNowMs} />
        {/* A new question is a new page: it begins at its top, with its own focus. */}
        <main key={isQuestionOnScreen ? itemId : "review-list"} className={styles["page"]}>
          {isQuestionOnScreen ? (
            <QuestionView
              question={question}
              place={place}
              response={state?.response ?? null}
              onAnswer={(response) => {
                dispatch({ type: "answered", itemId, response });
              }}
            />
          ) : (
            <ReviewListView summaries={summaries} onPick={goTo} />
          )}
        </main>
        <ExamFooter
          place={place}
          isQuestionOnScreen={isQuestionOnScreen}
          saveState={<SaveStateLine saveState={saveState} onRetry={retry} />}
          onCommand={run}
          onBack={() => {
            goTo(place.number);
          }}
          onEnd={() => {
            setDialog("end");
          }}
        />
      </div>
      {/* The key makes the same words, said twice, a new text that a screen reader notices. */}
      <p role="status" className="visually-hidden">
        <span key={announcement.count}>{announcement.text}</span>
      </p>
      <RoomDialogs
        dialog={dialog}
        summaries={summaries}
        current={place.number}
        countsAway={exam.countsAway}
        isSaved={saveState.status === "saved"}
        onPick={goTo}
        onEnd={() => {
          dispatch({ type: "ended-by-candidate" });
        }}
        onLeave={onLeave}
        onClose={() => {
          setDialog(null);
        }}
      />
    </div>
  );
}
