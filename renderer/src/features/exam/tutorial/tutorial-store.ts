import { createStore } from "zustand/vanilla";
import { BankIdSchema } from "../../../../../shared/bank/manifest.ts";
import { advance } from "../../../../../shared/exam/advance.ts";
import { FORM_ALGORITHM, type Form } from "../../../../../shared/exam/form.ts";
import { startSession } from "../../../../../shared/exam/start-session.ts";
import type { CandidateQuestion } from "../../../ui/question/candidate-question.ts";
import { RUNNING } from "../sitting-pause.ts";
import type { CandidateAction, SittingStore } from "../sitting-store.ts";

function formOf(questions: readonly CandidateQuestion[]): Form {
  return {
    algorithm: FORM_ALGORITHM,
    bankId: BankIdSchema.parse("tutorial"),
    bankRevision: 1,
    mode: { type: "standard", number: 1 },
    code: null,
    positions: questions.map(({ item, position }) => ({
      ...position,
      itemId: item.id,
      isScored: false,
    })),
  };
}

/** A sitting by the rules of a real one, in which no time goes by and of which nothing is written anywhere. */
export function createTutorialStore(questions: readonly CandidateQuestion[]): SittingStore {
  const nothing = () => undefined;
  const store: SittingStore = createStore((set) => {
    const dispatch = (action: CandidateAction) => {
      set(({ session }) => ({ session: advance(session, { ...action, elapsedMs: 0 }) }));
    };
    return {
      session: startSession(formOf(questions), null),
      saveState: { status: "saved" },
      finishedId: null,
      elapsedNowMs: () => 0,
      dispatch,
      typeNote: (itemId, note) => {
        dispatch({ type: "noted", itemId, note });
      },
      keepNote: nothing,
      pauseState: RUNNING,
      pause: nothing,
      goOn: nothing,
      retry: nothing,
      dispose: nothing,
    };
  });
  return store;
}
