import { type ReactNode, useDeferredValue } from "react";
import type { InProgressSession, ItemState } from "../../../../shared/exam/exam-session.ts";
import { itemStateOf } from "../../../../shared/exam/item-state-of.ts";
import type { CandidateQuestion } from "../../ui/question/candidate-question.ts";
import { ConfidenceGroup } from "../../ui/confidence/ConfidenceGroup.tsx";
import { NotePanel } from "./NotePanel.tsx";
import { PreparedAnswer } from "./PreparedAnswer.tsx";
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
  /** The one that will most likely be next; null after the last. */
  readonly nextQuestion: CandidateQuestion | null;
  readonly session: InProgressSession;
  readonly place: QuestionPlace;
  readonly state: ItemState;
  readonly asksConfidence: boolean;
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
  // Both when there is time for it, after the question itself: the next one is drawn, the one before is taken away.
  const ahead = useDeferredValue(props.nextQuestion, null);
  const before = useDeferredValue(question);
  const drawn = new Set([question, ahead ?? question, before]);
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
          confidence={
            props.asksConfidence && (
              <ConfidenceGroup
                confidence={state.confidence}
                onRate={(confidence) => {
                  dispatch({ type: "rated", itemId, confidence });
                }}
              />
            )
          }
          restGuard={props.restGuard}
          onGoOn={props.onGoOn}
          aids={{
            highlights: state.highlights,
            isHighlighting: openAids.isHighlighting,
            onHighlight: (ranges) => {
              dispatch({ type: "highlighted", itemId, ranges });
            },
            onHighlightingDone: aids.highlight,
          }}
        />
      </main>
      {[...drawn].map((each) => {
        const { response, struckIds } = itemStateOf(props.session, each.item.id);
        return (
          <PreparedAnswer
            key={each.item.id}
            question={each}
            response={response}
            struckIds={struckIds}
            isShown={each === question}
            dispatch={dispatch}
          />
        );
      })}
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
