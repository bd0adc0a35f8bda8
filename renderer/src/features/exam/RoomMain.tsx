import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { ExamDescription } from "./exam-description.ts";
import { PausedView } from "./PausedView.tsx";
import { QuestionDesk } from "./QuestionDesk.tsx";
import { ReviewListView } from "./ReviewListView.tsx";
import type { SittingStore } from "./sitting-store.ts";
import type { ExamRoomView } from "./use-exam-room.ts";
import styles from "./RoomMain.module.css";

interface RoomMainProps {
  readonly room: ExamRoomView;
  readonly store: SittingStore;
  readonly exam: ExamDescription;
  /** What stands above and scrolls with it, if anything. */
  readonly above: ReactNode;
}

/** What lies between the bars of the room: a question, the review list, or what covers them in a pause. */
export function RoomMain({ room, store, exam, above }: RoomMainProps) {
  const { elapsedNowMs, typeNote, keepNote, goOn } = store.getState();
  const { hasFailed } = useStore(store, ({ pauseState }) => pauseState);
  const { question, showing, setDialog, run } = room;
  switch (showing) {
    case "pause":
      return (
        <PausedView
          timeLimitMs={exam.timeLimitMs}
          elapsedNowMs={elapsedNowMs}
          hasFailed={hasFailed}
          onGoOn={goOn}
          onLeave={() => {
            setDialog("leave");
          }}
        />
      );
    case "question":
      return (
        <QuestionDesk
          above={above}
          question={question}
          nextQuestion={room.nextQuestion}
          session={room.session}
          place={room.place}
          state={room.state}
          asksConfidence={exam.asksConfidence}
          restGuard={room.restGuard}
          openAids={room.openAids}
          aids={room.aids}
          dispatch={room.dispatch}
          onTypeNote={(note) => {
            typeNote(question.item.id, note);
          }}
          onKeepNote={keepNote}
          onGoOn={() => {
            run({ type: "go-next" });
          }}
        />
      );
    case "review-list":
      return (
        <main className={styles["page"]}>
          {above}
          <ReviewListView
            summaries={room.summaries()}
            isTimed={room.session.timeLimitMs !== null}
            onPick={room.goTo}
          />
        </main>
      );
  }
}
