import { createStore, type StoreApi } from "zustand/vanilla";
import type { AttemptId, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { finishAttempt } from "../../../../shared/attempts/finish-attempt.ts";
import { advance } from "../../../../shared/exam/advance.ts";
import type { ExamEvent, Interruption } from "../../../../shared/exam/exam-event.ts";
import type { ExamSession } from "../../../../shared/exam/exam-session.ts";
import { replaySession } from "../../../../shared/exam/replay-session.ts";
import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";
import type { ExamClock } from "../../platform/exam-clock.ts";
import { type Schedule, scheduleByTimer } from "./schedule.ts";
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
  readonly clock: Pick<ExamClock, "elapsedNowMs" | "getReading" | "subscribe">;
  /** What kept the sitting from going on since its last event, else null. */
  readonly interruption: Interruption | null;
  readonly services: SittingServices;
  readonly schedule?: Schedule;
}

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
    dispatch: (action) => {
      record({ ...action, elapsedMs: eventTimeMs(store.getState(), clock.elapsedNowMs()) });
    },
    retry: () => {
      writer.retryNow();
    },
    dispose: () => {
      isDisposed = true;
      stopFollowing();
      writer.stop();
    },
  }));
  let isDisposed = false;
  const writer = createSittingWriter({
    attemptId: open.attemptId,
    services,
    schedule,
    onStateChange: (saveState) => {
      store.setState({ saveState });
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
  const record = (event: ExamEvent) => {
    const { session } = store.getState();
    if (isDisposed || session.status === "ended") return;
    events.push(event);
    store.setState({ session: advance(session, event) });
    writer.write({ sequence: events.length, event });
    finishIfEnded();
  };
  const followClock = ({
    elapsedMs,
    isExpired,
    interruption,
  }: ReturnType<ExamClock["getReading"]>) => {
    if (interruption !== null)
      record({
        type: "interrupted",
        elapsedMs: eventTimeMs(store.getState(), elapsedMs),
        interruption,
      });
    if (isExpired && timeLimitMs !== null) record({ type: "clock-ticked", elapsedMs: timeLimitMs });
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
