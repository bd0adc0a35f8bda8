import { createStore, type StoreApi } from "zustand/vanilla";
import type { PartId } from "../../../../shared/bank/item.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { Response } from "../../../../shared/exam/response.ts";
import type { Result } from "../../../../shared/lib/result.ts";
import type { PracticeAnswer, PracticeId } from "../../../../shared/practice/practice-answer.ts";
import {
  advancePractice,
  type CheckedQuestion,
  type PracticeEvent,
  type PracticeQuestion,
  type PracticeSession,
  practiceTimeLeftMs,
  startPractice,
} from "../../../../shared/practice/practice-session.ts";
import type { StorageError, StorageErrorCode } from "../../data/storage-error.ts";
import { type Schedule, scheduleByTimer } from "../../platform/schedule.ts";

interface PracticeState {
  readonly session: PracticeSession;
  /** Why checked answers could not be stored; null while every one is stored or on its way. */
  readonly saveError: StorageErrorCode | null;
  readonly answer: (response: Response | null) => void;
  readonly strike: (partId: PartId, isStruck: boolean) => void;
  readonly rate: (confidence: Confidence | null) => void;
  readonly check: () => void;
  readonly goOn: () => void;
  /** Tries again to store what could not be stored. */
  readonly saveAgain: () => void;
  /** For all questions, in ms; null for no limit. */
  readonly timeLimitMs: number | null;
  /** The time used of the limit, in ms; 0 without a limit. */
  readonly elapsedNowMs: () => number;
  /** Puts the clock away: the practice was left and takes nothing any more. */
  readonly dispose: () => void;
}
export type PracticeStore = StoreApi<PracticeState>;

interface PracticeOptions {
  readonly practiceId: PracticeId;
  readonly bank: { readonly bankId: BankId; readonly revision: number };
  readonly questions: readonly PracticeQuestion[];
  /** For all questions, in ms; null for no limit. */
  readonly timeLimitMs: number | null;
  /** Wall clock, ms since 1970. */
  readonly nowMs: () => number;
  readonly save: (answer: PracticeAnswer) => Promise<Result<void, StorageError>>;
  readonly schedule?: Schedule;
}

/** One store per practice. All rules live in `advancePractice`; the store holds the latest session and stores each answer once it is checked. */
export function createPracticeStore(options: PracticeOptions): PracticeStore {
  const { questions, nowMs, timeLimitMs, schedule = scheduleByTimer } = options;
  return createStore<PracticeState>()((set, get) => {
    const queue = createSaveQueue(options.save, (saveError) => {
      set({ saveError });
    });
    let callOff: () => void = () => undefined;
    let isDisposed = false;
    const awaitDeadline = (session: PracticeSession) => {
      callOff();
      if (session.status !== "answering" || session.deadlineMs === null) return;
      const tick = () => {
        advance({ type: "clock-ticked", nowMs: nowMs() });
      };
      callOff = schedule(tick, Math.max(0, session.deadlineMs - nowMs()));
    };
    const advance = (event: PracticeEvent) => {
      if (isDisposed) return;
      const before = get().session;
      const session = advancePractice(before, event);
      set({ session });
      for (const question of session.checked.slice(before.checked.length))
        queue.add(answerOf(question, options));
      awaitDeadline(session);
    };
    const first = startPractice(questions, nowMs(), timeLimitMs);
    awaitDeadline(first);
    return {
      session: first,
      saveError: null,
      timeLimitMs,
      answer: (response) => {
        advance({ type: "answered", response });
      },
      strike: (partId, isStruck) => {
        advance({ type: "struck", partId, isStruck });
      },
      rate: (confidence) => {
        advance({ type: "rated", confidence });
      },
      check: () => {
        advance({ type: "checked", nowMs: nowMs() });
      },
      goOn: () => {
        advance({ type: "went-on", nowMs: nowMs() });
      },
      saveAgain: () => {
        queue.tryAgain();
      },
      elapsedNowMs: () =>
        timeLimitMs === null ? 0 : timeLimitMs - (practiceTimeLeftMs(get().session, nowMs()) ?? 0),
      dispose: () => {
        isDisposed = true;
        callOff();
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
