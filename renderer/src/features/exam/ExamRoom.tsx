import { memo, type ReactNode, useCallback, useRef } from "react";
import { useStore } from "zustand";
import type { InProgressSession } from "../../../../shared/exam/exam-session.ts";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { ArrivalNotice } from "./ArrivalNotice.tsx";
import { ExamClock } from "./ExamClock.tsx";
import type { ExamDescription } from "./exam-description.ts";
import { roomMessages as words } from "./exam-messages.ts";
import { ExamFooter } from "./ExamFooter.tsx";
import { ExamHeader } from "./ExamHeader.tsx";
import { KeyHints } from "./KeyHints.tsx";
import { PauseButton } from "./PauseButton.tsx";
import { PauseFailure } from "./PauseFailure.tsx";
import { pauseMessages } from "./pause-messages.ts";
import { hasNoteIn } from "./question-summary.ts";
import { RoomDialogs } from "./RoomDialogs.tsx";
import { RoomMain } from "./RoomMain.tsx";
import { SaveStateLine } from "./SaveStateLine.tsx";
import type { SittingStore } from "./sitting-store.ts";
import { StudyAidBar } from "./StudyAidBar.tsx";
import { TimeAlerts } from "./TimeAlerts.tsx";
import { useExamRoom } from "./use-exam-room.ts";
import styles from "./ExamRoom.module.css";

interface ExamRoomProps {
  readonly store: SittingStore;
  readonly session: InProgressSession;
  readonly questions: readonly CandidateQuestion[];
  readonly exam: ExamDescription;
  readonly onLeave: () => void;
  /** What is to be said as the sitting goes on, if anything. */
  readonly arrivalText?: string | null;
  /** Where the room is only tried: then nothing is kept. */
  readonly tutorial?: {
    /** What can be tried on what is on screen, and the way out. */
    readonly hint: ReactNode;
    /** Stands where the real room says whether all is saved. */
    readonly keptNote: string;
  };
}

/**
 * The room while the exam goes on: a question or the review list, with the same bars above and below. Drawn anew for what
 * happens in the sitting, not each time that something was saved.
 */
export const ExamRoom = memo(function ExamRoom(props: ExamRoomProps) {
  const { store, session, questions, exam, tutorial, arrivalText = null, onLeave } = props;
  const { elapsedNowMs } = store.getState();
  const pauseState = useStore(store, (state) => state.pauseState);
  const roomRef = useRef<HTMLDivElement>(null);
  const room = useExamRoom({
    store,
    session,
    questions,
    asksConfidence: exam.asksConfidence,
    roomRef,
  });
  const { place, state, showing, announcement, setDialog, run, goTo } = room;
  const isPaused = showing === "pause";
  const askToLeave = useCallback(() => {
    setDialog("leave");
  }, [setDialog]);
  const shownPlace = session.view === "question" ? place : null;
  return (
    <KeyHints>
      <div className={styles["frame"]}>
        <title>
          {isPaused ? pauseMessages.pageTitle(exam.code) : words.pageTitle(shownPlace, exam.code)}
        </title>
        <div ref={roomRef} className={styles["room"]}>
          <ExamHeader
            exam={exam}
            place={shownPlace}
            flag={
              showing === "question"
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
            onLeave={tutorial === undefined && !isPaused ? askToLeave : null}
          />
          <div inert={isPaused} className={styles["notices"]}>
            {arrivalText !== null && <ArrivalNotice text={arrivalText} />}
            <TimeAlerts exam={exam} elapsedNowMs={elapsedNowMs} />
          </div>
          <PauseFailure pauseState={pauseState} />
          <RoomMain room={room} store={store} exam={exam} above={tutorial?.hint} />
          {!isPaused && (
            <ExamFooter
              place={place}
              isQuestionOnScreen={showing === "question"}
              saveState={tutorial?.keptNote ?? <SaveStateLine store={store} />}
              aids={
                showing === "question" && (
                  <StudyAidBar
                    open={room.openAids}
                    hasNote={hasNoteIn(state)}
                    commands={room.aids}
                  />
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
          store={store}
          dialog={room.dialog}
          summaries={room.summaries}
          current={place.number}
          countsAway={exam.countsAway}
          asksConfidence={exam.asksConfidence}
          onPick={goTo}
          onEnd={() => {
            room.dispatch({ type: "ended-by-candidate" });
          }}
          onLeave={onLeave}
          onClose={() => {
            setDialog(null);
          }}
        />
      </div>
    </KeyHints>
  );
});
