import { type RefObject, useState } from "react";
import { useStore } from "zustand";
import type { InProgressSession, ItemState } from "../../../../shared/exam/exam-session.ts";
import { itemStateOf } from "../../../../shared/exam/item-state-of.ts";
import { useKeyCommands } from "../../platform/use-key-commands.ts";
import {
  type CandidateQuestion,
  keyCountsOf,
  questionAt,
} from "../../ui/question/candidate-question.ts";
import { type ExamCommand, examCommandOf } from "./exam-keys.ts";
import type { QuestionPlace } from "./question-place.ts";
import { type QuestionSummary, summariseQuestions } from "./question-summary.ts";
import { createRoomCommands, type RoomDialog } from "./room-commands.ts";
import type { CandidateAction, SittingStore } from "./sitting-store.ts";
import {
  createStudyAidCommands,
  type OpenAids,
  type StudyAidCommands,
} from "./study-aid-commands.ts";
import { type Announcement, useAnnouncement } from "../../ui/use-announcement.ts";
import { type RestGuard, useRestGuard } from "./use-rest-guard.ts";
import { useSteadyCallback } from "./use-steady-callback.ts";

/** What is on screen in the exam room, and what can be done there. */
export interface ExamRoomView {
  readonly session: InProgressSession;
  readonly question: CandidateQuestion;
  readonly nextQuestion: CandidateQuestion | null;
  readonly state: ItemState;
  readonly place: QuestionPlace;
  /** A question, the review list, or neither while the sitting is paused. */
  readonly showing: "question" | "review-list" | "pause";
  /** Every question with its state: long work, and only for what shows all of them. */
  readonly summaries: () => readonly QuestionSummary[];
  readonly dialog: RoomDialog | null;
  readonly setDialog: (dialog: RoomDialog | null) => void;
  readonly announcement: Announcement;
  readonly restGuard: RestGuard;
  readonly openAids: OpenAids;
  readonly aids: StudyAidCommands;
  readonly dispatch: (action: CandidateAction) => void;
  readonly run: (command: ExamCommand) => void;
  /** Goes to the question with that number, from 1, if one is not there. */
  readonly goTo: (number: number) => void;
}

interface ExamRoomOptions {
  readonly store: SittingStore;
  readonly session: InProgressSession;
  readonly questions: readonly CandidateQuestion[];
  readonly asksConfidence: boolean;
  /** Where keys count. */
  readonly roomRef: RefObject<HTMLElement | null>;
}

/** Holds what belongs to the room and not to the sitting, and lets buttons and keys command both. */
export function useExamRoom(options: ExamRoomOptions): ExamRoomView {
  const { store, session, questions, asksConfidence, roomRef } = options;
  const { elapsedNowMs, keepNote, pause } = store.getState();
  const isPaused = useStore(store, ({ pauseState }) => pauseState.status === "paused");
  const [openAids, setOpenAids] = useState<OpenAids>({ isNoteOpen: false, isHighlighting: false });
  const [dialog, setDialog] = useState<RoomDialog | null>(null);
  const [announcement, say] = useAnnouncement();
  const question = questionAt(questions, session.position);
  const itemId = question.item.id;
  const state = itemStateOf(session, itemId);
  const restGuard = useRestGuard(itemId);
  const showing = isPaused ? "pause" : session.view;
  const dispatch = useSteadyCallback((action: CandidateAction) => {
    // The words that lie open are those of the question that one leaves.
    if (action.type === "moved" || action.type === "review-opened")
      setOpenAids({ ...openAids, isHighlighting: false });
    store.getState().dispatch(action);
  });
  const aids = createStudyAidCommands({
    itemId,
    highlights: state.highlights,
    open: openAids,
    setOpen: setOpenAids,
    dispatch,
    keepNote,
    say,
  });
  const run = useSteadyCallback(
    createRoomCommands({
      session,
      question,
      elapsedNowMs,
      dispatch,
      openDialog: setDialog,
      say,
      mayGoOn: restGuard.mayGoOn,
      aids,
      pause,
    }),
  );
  const situation = {
    isDialogOpen: dialog !== null || showing === "pause",
    isQuestionOnScreen: showing === "question",
    asksConfidence,
    ...(showing === "question" ? keyCountsOf(question) : { letterCount: 0, digitCount: 0 }),
  };
  useKeyCommands(roomRef, (press, place) => examCommandOf(press, { ...situation, place }), run);
  return {
    session,
    question,
    nextQuestion: questions[session.position + 1] ?? null,
    state,
    place: { number: session.position + 1, count: questions.length },
    showing,
    summaries: () => summariseQuestions(questions, session),
    dialog: showing === "pause" && dialog !== "leave" ? null : dialog,
    setDialog,
    announcement,
    restGuard,
    openAids,
    aids,
    dispatch,
    run,
    goTo: (number) => {
      setDialog(null);
      if (number - 1 !== session.position || showing !== "question")
        dispatch({ type: "moved", position: number - 1 });
    },
  };
}
