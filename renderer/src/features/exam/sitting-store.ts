import { createStore, type StoreApi } from "zustand/vanilla";
import type { AttemptId, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { finishAttempt } from "../../../../shared/attempts/finish-attempt.ts";
import { advance } from "../../../../shared/exam/advance.ts";
import type { ExamEvent, Interruption } from "../../../../shared/exam/exam-event.ts";
import type { ExamSession } from "../../../../shared/exam/exam-session.ts";
import { replaySession } from "../../../../shared/exam/replay-session.ts";
import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";
import type { ExamClock } from "../../platform/exam-clock.ts";
import { createNoteDraft } from "./note-draft.ts";
import { type Schedule, scheduleByTimer } from "../../platform/schedule.ts";
import { createSittingPause, type PauseState, RUNNING } from "./sitting-pause.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";
import { createSittingWriter } from "./sitting-writer.ts";
import type { SaveState } from "./write-queue.ts";

/** What the candidate did. The store adds the exam time. */
type WithoutTime<E> = E extends unknown ? Omit<E, "elapsedMs"> : never;
export type CandidateAction = WithoutTime<
  Exclude<ExamEvent, { readonly type: "clock-ticked" | "interrupted" }>
>;

interface SittingState {
  readonly session: ExamSession;
  /** "saved" only when database and journal have acknowledged every event. */
  readonly saveState: SaveState<SaveErrorCode>;
  /** Set once the session has ended and its result is stored. */
  readonly finishedId: AttemptId | null;
  /** Exam time now, in ms. */
  readonly elapsedNowMs: () => number;
  readonly dispatch: (action: CandidateAction) => void;
  /** Takes a note as it is being typed. It becomes an event when typing pauses, and before anything else that happens. */
  readonly typeNote: (itemId: ItemId, note: string) => void;
  /** Makes an event of the note being typed, at once. */
  readonly keepNote: () => void;
  readonly pauseState: PauseState;
  /** Pauses once everything is saved. Does nothing in a sitting whose conditions know no pause. */
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Tries again at once what could not be written. */
  readonly retry: () => void;
  /** Stops listening to the clock and trying again; takes nothing any more. */
  readonly dispose: () => void;
}
export type SittingStore = StoreApi<SittingState>;

interface SittingOptions {
  readonly open: OpenAttempt;
  /** What has happened so far, from 1 without gaps; on the disk already. */
  readonly events: readonly SequencedEvent[];
  readonly clock: Omit<ExamClock, "stop">;
  /** What kept the sitting from going on since its last event, else null. */
  readonly interruption: Interruption | null;
  readonly services: SittingServices;
  readonly schedule?: Schedule;
}

const SAVING = { status: "saving" } as const;

/**
 * The exam time (ms) of an event that comes now: not before the event before it, since a tick may correct the time on screen
 * backwards, and never at the limit, since only the clock of the main process says that time is up.
 */
function eventTimeMs({ session }: SittingState, nowMs: number): number {
  if (session.status === "ended") return session.endedAtMs;
  return Math.max(session.elapsedMs, Math.min(nowMs, (session.timeLimitMs ?? Infinity) - 1));
}

/**
 * One store per sitting. All rules live in `advance`: an event changes the session at once, is written in sequence, and stays
 * in memory until it is. When the session ends, the attempt is scored and stored after the last event.
 */
export function createSittingStore(options: SittingOptions): SittingStore {
  const { open, clock, services, schedule = scheduleByTimer } = options;
  const { timeLimitMs } = open.conditions;
  const events = options.events.map((entry) => entry.event);
  const store = createStore<SittingState>()(() => ({
    session: replaySession(open.form, timeLimitMs, events),
    saveState: { status: "saved" },
    finishedId: null,
    elapsedNowMs: clock.elapsedNowMs,
    pauseState: RUNNING,
    dispatch: (action) => {
      if (pause.state().status !== "paused") record(action, clock.elapsedNowMs());
    },
    typeNote: (itemId, note) => {
      draft.write(itemId, note);
      noticeSaving();
    },
    keepNote: () => {
      draft.flush();
    },
    pause: () => {
      if (open.conditions.profile !== "relaxed") return;
      pause.pause();
      draft.flush();
      noticeSaving();
    },
    goOn: () => {
      pause.goOn();
    },
    retry: () => {
      writer.retryNow();
    },
    dispose: () => {
      isDisposed = true;
      stopFollowing();
      draft.drop();
      writer.stop();
    },
  }));
  let isDisposed = false;
  let writerState: SaveState<SaveErrorCode> = { status: "saved" };
  const noticeSaving = () => {
    const isTyping = writerState.status === "saved" && draft.isPending();
    const saveState = isTyping ? SAVING : writerState;
    if (saveState !== store.getState().saveState) store.setState({ saveState });
    pause.noticeSaving(saveState.status);
  };
  const writer = createSittingWriter({
    open,
    stepsUpTo: (count) =>
      events.slice(0, count).map((event, index) => ({ sequence: index + 1, event })),
    services,
    schedule,
    onStateChange: (state) => {
      writerState = state;
      noticeSaving();
    },
  });
  const draft = createNoteDraft((itemId, note) => {
    record({ type: "noted", itemId, note }, clock.elapsedNowMs());
  }, schedule);
  // A paused sitting writes nothing: what the clock reports as it stops is recorded as soon as it runs again.
  let reportedInPause: readonly Interruption[] = [];
  const pause = createSittingPause({
    attemptId: open.attemptId,
    ask: services.ask,
    clock,
    onChange: (pauseState) => {
      store.setState({ pauseState });
    },
    onRunning: (interruption) => {
      const reported = interruption === null ? [] : [interruption];
      for (const each of [...reportedInPause, ...reported])
        record({ type: "interrupted", interruption: each }, clock.elapsedNowMs());
      reportedInPause = [];
    },
  });

  const finishIfEnded = () => {
    const { session } = store.getState();
    if (session.status !== "ended") return;
    const finished = finishAttempt({ open, events, session, endedAtMs: services.nowMs() });
    writer.finish(finished, () => {
      store.setState({ finishedId: open.attemptId });
    });
  };
  const take = (event: ExamEvent) => {
    const { session } = store.getState();
    if (isDisposed || session.status === "ended") return;
    events.push(event);
    store.setState({ session: advance(session, event) });
    writer.write({ sequence: events.length, event });
    finishIfEnded();
  };
  const record = (action: WithoutTime<ExamEvent>, nowMs: number) => {
    // A note in the making comes first: what follows may be the end.
    draft.flush();
    take({ ...action, elapsedMs: eventTimeMs(store.getState(), nowMs) });
  };
  const followClock = ({
    elapsedMs,
    isExpired,
    interruption,
  }: ReturnType<ExamClock["getReading"]>) => {
    if (interruption !== null && pause.state().status === "paused" && !isExpired)
      reportedInPause = [...reportedInPause, interruption];
    else if (interruption !== null) record({ type: "interrupted", interruption }, elapsedMs);
    if (!isExpired || timeLimitMs === null) return;
    draft.flush();
    take({ type: "clock-ticked", elapsedMs: timeLimitMs });
  };

  finishIfEnded();
  const { elapsedMs } = clock.getReading();
  const isExpired = timeLimitMs !== null && elapsedMs >= timeLimitMs;
  followClock({ elapsedMs, isExpired, interruption: options.interruption });
  const stopFollowing = clock.subscribe(() => {
    followClock(clock.getReading());
  });
  return store;
}
