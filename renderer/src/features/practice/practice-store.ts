import { createStore, type StoreApi } from "zustand/vanilla";
import type { PartId } from "../../../../shared/bank/item.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { PracticeAnswer, PracticeId } from "../../../../shared/practice/practice-answer.ts";
import {
  advancePractice,
  type CheckedQuestion,
  type PracticeEvent,
  type PracticeQuestion,
  type PracticeSession,
  startPractice,
} from "../../../../shared/practice/practice-session.ts";
import type { StorageError, StorageErrorCode } from "../../data/storage-error.ts";

interface PracticeState {
  readonly session: PracticeSession;
  /** Why checked answers could not be stored; null while every one is stored or on its way. */
  readonly saveError: StorageErrorCode | null;
  readonly answer: (response: Response | null) => void;
  readonly strike: (partId: PartId, isStruck: boolean) => void;
  readonly check: () => void;
  readonly goOn: () => void;
  /** Tries again to store what could not be stored. */
  readonly saveAgain: () => void;
}
export type PracticeStore = StoreApi<PracticeState>;

interface PracticeOptions {
  readonly practiceId: PracticeId;
  readonly bank: { readonly bankId: BankId; readonly revision: number };
  readonly questions: readonly PracticeQuestion[];
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
  readonly save: (answer: PracticeAnswer) => Promise<Result<void, StorageError>>;
}

/** One store per practice. All rules live in `advancePractice`; the store holds the latest session and stores each answer once it is checked. */
export function createPracticeStore(options: PracticeOptions): PracticeStore {
  const { questions, nowMs } = options;
  return createStore<PracticeState>()((set, get) => {
    const queue = createSaveQueue(options.save, (saveError) => {
      set({ saveError });
    });
    const advance = (event: PracticeEvent) => {
      set(({ session }) => ({ session: advancePractice(session, event) }));
    };
    return {
      session: startPractice(questions, nowMs()),
      saveError: null,
      answer: (response) => {
        advance({ type: "answered", response });
      },
      strike: (partId, isStruck) => {
        advance({ type: "struck", partId, isStruck });
      },
      check: () => {
        const before = get().session;
        advance({ type: "checked", nowMs: nowMs() });
        const { session } = get();
        if (session.status === "checked" && session !== before)
          queue.add(answerOf(session.question, options));
      },
      goOn: () => {
        advance({ type: "went-on", nowMs: nowMs() });
      },
      saveAgain: () => {
        queue.tryAgain();
      },
    };
  });
}

function answerOf(
  question: CheckedQuestion,
  { practiceId, bank }: PracticeOptions,
): PracticeAnswer {
  const { item, response, verdict, confidence, answeredAtMs, spentMs } = question;
  return {
    practiceId,
    bankId: bank.bankId,
    bankRevision: bank.revision,
    itemId: item.id,
    objective: item.objective,
    response,
    isRight: verdict === "right",
    confidence,
    answeredAtMs,
    spentMs,
  };
}

/** Saves one answer after the other. What failed is kept and tried again with the next answer, or when asked to. */
function createSaveQueue(
  save: PracticeOptions["save"],
  onOutcome: (error: StorageErrorCode | null) => void,
) {
  let waiting: readonly PracticeAnswer[] = [];
  let isSaving = false;
  const run = async (): Promise<void> => {
    if (isSaving) return;
    isSaving = true;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const saved = await save(next);
      onOutcome(saved.ok ? null : saved.error.code);
      if (!saved.ok) break;
      waiting = waiting.slice(1);
    }
    isSaving = false;
  };
  return {
    add: (answer: PracticeAnswer) => {
      waiting = [...waiting, answer];
      void run();
    },
    tryAgain: () => {
      void run();
    },
  };
}
