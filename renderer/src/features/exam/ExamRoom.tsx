import { type ReactNode, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { InProgressSession } from "../../../../shared/exam/exam-session.ts";
import { itemStateOf } from "../../../../shared/exam/item-state-of.ts";
import { type CandidateQuestion, keyCountsOf, questionAt } from "./candidate-question.ts";
import { ExamClock } from "./ExamClock.tsx";
import type { ExamDescription } from "./exam-description.ts";
import { roomMessages as words } from "./exam-messages.ts";
import { ExamFooter } from "./ExamFooter.tsx";
import { ExamHeader } from "./ExamHeader.tsx";
import { PauseButton } from "./PauseButton.tsx";
import { PausedView } from "./PausedView.tsx";
import { PauseFailure } from "./PauseFailure.tsx";
import { pauseMessages } from "./pause-messages.ts";
import { QuestionDesk } from "./QuestionDesk.tsx";
import { hasNoteIn, summariseQuestions } from "./question-summary.ts";
import { KeyHints } from "./KeyHints.tsx";
import { ReviewListView } from "./ReviewListView.tsx";
import { createRoomCommands, type RoomDialog } from "./room-commands.ts";
import { RoomDialogs } from "./RoomDialogs.tsx";
import { SaveStateLine } from "./SaveStateLine.tsx";
import type { CandidateAction, SittingStore } from "./sitting-store.ts";
import { createStudyAidCommands, type OpenAids } from "./study-aid-commands.ts";
import { StudyAidBar } from "./StudyAidBar.tsx";
import { TimeAlerts } from "./TimeAlerts.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { useExamKeys } from "./use-exam-keys.ts";
import { useRestGuard } from "./use-rest-guard.ts";
import styles from "./ExamRoom.module.css";

interface ExamRoomProps {
  readonly store: SittingStore;
  readonly session: InProgressSession;
  readonly questions: readonly CandidateQuestion[];
  readonly exam: ExamDescription;
  readonly onLeave: () => void;
  /** Where the room is only tried: then nothing is kept. */
  readonly tutorial?: {
    /** What can be tried on what is on screen, and the way out. */
    readonly hint: ReactNode;
    /** Stands where the real room says whether all is saved. */
    readonly keptNote: string;
  };
}

/** The room while the exam goes on: a question or the review list, with the same bars above and below. */
export function ExamRoom(props: ExamRoomProps) {
  const { store, session, questions, exam, tutorial, onLeave } = props;
  const { saveState, retry, elapsedNowMs, typeNote, keepNote, pauseState } = useStore(store);
  const [openAids, setOpenAids] = useState<OpenAids>({ isNoteOpen: false, isHighlighting: false });
  const [dialog, setDialog] = useState<RoomDialog | null>(null);
  const [announcement, say] = useAnnouncement();
  const roomRef = useRef<HTMLDivElement>(null);

  const question = questionAt(questions, session.position);
  const itemId = question.item.id;
  const state = itemStateOf(session, itemId);
  const place = { number: session.position + 1, count: questions.length };
  const isQuestionOnScreen = session.view === "question";
  const summaries = useMemo(() => summariseQuestions(questions, session), [questions, session]);
  const restGuard = useRestGuard(itemId);
  const isPaused = pauseState.status === "paused";
  const dispatch = (action: CandidateAction) => {
    // The words that lie open are those of the question that one leaves.
    if (action.type === "moved" || action.type === "review-opened")
      setOpenAids({ ...openAids, isHighlighting: false });
    store.getState().dispatch(action);
  };
  const aids = createStudyAidCommands({
    itemId,
    highlights: state.highlights,
    open: openAids,
    setOpen: setOpenAids,
    dispatch,
    keepNote,
    say,
  });
  const run = createRoomCommands({
    session,
    question,
    elapsedNowMs,
    dispatch,
    openDialog: setDialog,
    say,
    mayGoOn: restGuard.mayGoOn,
    aids,
    pause: store.getState().pause,
  });
  useExamKeys(
    roomRef,
    {
      isDialogOpen: dialog !== null || isPaused,
      isQuestionOnScreen,
      ...(isQuestionOnScreen ? keyCountsOf(question) : { letterCount: 0, digitCount: 0 }),
    },
    run,
  );
  const goTo = (number: number) => {
    setDialog(null);
    if (number !== place.number || !isQuestionOnScreen)
      dispatch({ type: "moved", position: number - 1 });
  };
  return (
    <KeyHints>
      <div className={styles["frame"]}>
        <title>
          {isPaused
            ? pauseMessages.pageTitle(exam.code)
            : words.pageTitle(isQuestionOnScreen ? place : null, exam.code)}
        </title>
        <div ref={roomRef} className={styles["room"]}>
          <ExamHeader
            exam={exam}
            place={isQuestionOnScreen ? place : null}
            flag={
              isQuestionOnScreen && !isPaused
                ? {
                    isFlagged: state.isFlagged,
                    onToggle: () => {
                      run({ type: "toggle-flag" });
                    },
                  }
                : null
            }
            pause={
              exam.canPause &&
              !isPaused && (
                <PauseButton
                  status={pauseState.status}
                  onPause={() => {
                    run({ type: "pause" });
                  }}
                />
              )
            }
            isInert={isPaused}
            clock={<ExamClock exam={exam} elapsedNowMs={elapsedNowMs} />}
            onLeave={
              tutorial === undefined && !isPaused
                ? () => {
                    setDialog("leave");
                  }
                : null
            }
          />
          <div inert={isPaused} className={styles["notices"]}>
            <TimeAlerts exam={exam} elapsedNowMs={elapsedNowMs} />
          </div>
          <PauseFailure pauseState={pauseState} />
          {isPaused ? (
            <PausedView
              timeLimitMs={exam.timeLimitMs}
              elapsedNowMs={elapsedNowMs}
              hasFailed={pauseState.hasFailed}
              onGoOn={store.getState().goOn}
              onLeave={() => {
                setDialog("leave");
              }}
            />
          ) : isQuestionOnScreen ? (
            <QuestionDesk
              above={tutorial?.hint}
              question={question}
              place={place}
              state={state}
              restGuard={restGuard}
              openAids={openAids}
              aids={aids}
              dispatch={dispatch}
              onTypeNote={(note) => {
                typeNote(itemId, note);
              }}
              onKeepNote={keepNote}
              onGoOn={() => {
                run({ type: "go-next" });
              }}
            />
          ) : (
            <main className={styles["page"]}>
              {tutorial?.hint}
              <ReviewListView summaries={summaries} onPick={goTo} />
            </main>
          )}
          {!isPaused && (
            <ExamFooter
              place={place}
              isQuestionOnScreen={isQuestionOnScreen}
              saveState={
                tutorial?.keptNote ?? <SaveStateLine saveState={saveState} onRetry={retry} />
              }
              aids={
                isQuestionOnScreen && (
                  <StudyAidBar open={openAids} hasNote={hasNoteIn(state)} commands={aids} />
                )
              }
              onCommand={run}
              onBack={() => {
                goTo(place.number);
              }}
              onEnd={() => {
                setDialog("end");
              }}
            />
          )}
        </div>
        {/* The key makes the same words, said twice, a new text that a screen reader notices. */}
        <p role="status" className="visually-hidden">
          <span key={announcement.count}>{announcement.text}</span>
        </p>
        <RoomDialogs
          dialog={isPaused && dialog !== "leave" ? null : dialog}
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
    </KeyHints>
  );
}
