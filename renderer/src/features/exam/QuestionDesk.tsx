import type { ReactNode } from "react";
import type { ItemState } from "../../../../shared/exam/exam-session.ts";
import type { CandidateQuestion } from "./candidate-question.ts";
import { NotePanel } from "./NotePanel.tsx";
import type { QuestionPlace } from "./question-place.ts";
import { QuestionView } from "./QuestionView.tsx";
import type { CandidateAction } from "./sitting-store.ts";
import type { OpenAids, StudyAidCommands } from "./study-aid-commands.ts";
import type { RestGuard } from "./use-rest-guard.ts";
import styles from "./QuestionDesk.module.css";

interface QuestionDeskProps {
  /** What stands above the question and scrolls with it, if anything. */
  readonly above: ReactNode;
  readonly question: CandidateQuestion;
  readonly place: QuestionPlace;
  readonly state: ItemState;
  readonly restGuard: RestGuard;
  readonly openAids: OpenAids;
  readonly aids: StudyAidCommands;
  readonly dispatch: (action: CandidateAction) => void;
  readonly onTypeNote: (note: string) => void;
  readonly onKeepNote: () => void;
  readonly onGoOn: () => void;
}

/** A question with the study aids for it: what was struck out and highlighted in it, the note beside it. */
export function QuestionDesk(props: QuestionDeskProps) {
  const { question, state, openAids, aids, dispatch } = props;
  const itemId = question.item.id;
  return (
    <div className={styles["desk"]}>
      {/* A new question is a new page: it begins at its top, with its own focus. */}
      <main key={itemId} className={styles["page"]}>
        {props.above}
        <QuestionView
          question={question}
          place={props.place}
          response={state.response}
          onAnswer={(response) => {
            dispatch({ type: "answered", itemId, response });
          }}
          restGuard={props.restGuard}
          onGoOn={props.onGoOn}
          aids={{
            struckIds: state.struckIds,
            onStrike: (partId, isStruck) => {
              dispatch({ type: "struck", itemId, partId, isStruck });
            },
            highlights: state.highlights,
            isHighlighting: openAids.isHighlighting,
            onHighlight: (ranges) => {
              dispatch({ type: "highlighted", itemId, ranges });
            },
            onHighlightingDone: aids.highlight,
          }}
        />
      </main>
      {openAids.isNoteOpen && (
        <NotePanel
          key={`note-${itemId}`}
          note={state.note}
          onType={props.onTypeNote}
          onLeave={props.onKeepNote}
          onClose={aids.closeNote}
        />
      )}
    </div>
  );
}
