import { createStore, type StoreApi } from "zustand/vanilla";
import type { AttemptId, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { advance } from "../../../../shared/exam/advance.ts";
import type { ExamEvent, Interruption } from "../../../../shared/exam/exam-event.ts";
import type { ExamSession } from "../../../../shared/exam/exam-session.ts";
import { replaySession } from "../../../../shared/exam/replay-session.ts";
import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";
import type { ExamClock } from "../../platform/exam-clock.ts";
import { closeSitting } from "./close-sitting.ts";
import { type Schedule, scheduleByTimer } from "./schedule.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";
import { createWriteQueue, type SaveState } from "./write-queue.ts";
import { writeEvent } from "./write-event.ts";

/** What the candidate did. The store adds the exam time. */
type WithoutTime<E> = E extends unknown ? Omit<E, "elapsedMs"> : never;
export type CandidateAction = WithoutTime<
  Exclude<ExamEvent, { readonly type: "clock-ticked" | "interrupted" }>
>;

/** How far the end of a sitting has come. */
export type Ending =
  | { readonly status: "not-ended" }
  | { readonly status: "finishing" }
  | { readonly status: "not-finished"; readonly code: SaveErrorCode }
  | { readonly status: "finished"; readonly attemptId: AttemptId };

export interface SittingState {
  readonly session: ExamSession;
  /** "saved" only when database and journal have acknowledged every event. */
  readonly saveState: SaveState<SaveErrorCode>;
  readonly ending: Ending;
  /** Exam time now, in ms. */
  readonly elapsedNowMs: () => number;
  readonly dispatch: (action: CandidateAction) => void;
  /** Tries again at once what could not be written. */
  readonly retry: () => void;
  /** Stops listening to the clock and trying again. */
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
 * One store per sitting. All rules live in `advance`: an event changes the session at once, is written in sequence, and stays
 * in memory until it is. When the session ends, the store waits for the last event to be written, then has the attempt scored
 * and stored.
 */
export function createSittingStore(options: SittingOptions): SittingStore {
  const { open, clock, services, schedule = scheduleByTimer } = options;
  const { timeLimitMs } = open.conditions;
  const events = options.events.map((entry) => entry.event);
  const queue = createWriteQueue<SequencedEvent, SaveErrorCode>({
    write: (entry) => writeEvent(services, open.attemptId, entry),
    onStateChange: (saveState) => {
      store.setState({ saveState });
    },
    schedule,
  });

  const record = (event: ExamEvent) => {
    const { session } = store.getState();
    if (session.status === "ended") return;
    events.push(event);
    store.setState({ session: advance(session, event) });
    queue.add({ sequence: events.length, event });
    void finishIfEnded();
  };

  const finishIfEnded = async () => {
    const { session, ending } = store.getState();
    if (session.status !== "ended") return;
    if (ending.status === "finishing" || ending.status === "finished") return;
    store.setState({ ending: { status: "finishing" } });
    await queue.flush();
    const closed = await closeSitting(services, { open, events, session });
    store.setState({
      ending: closed.ok
        ? { status: "finished", attemptId: open.attemptId }
        : { status: "not-finished", code: closed.error },
    });
  };

  const followClock = () => {
    const { elapsedMs, isExpired, interruption } = clock.getReading();
    if (interruption !== null) record({ type: "interrupted", elapsedMs, interruption });
    if (isExpired && timeLimitMs !== null) record({ type: "clock-ticked", elapsedMs: timeLimitMs });
  };
  const stopFollowing = clock.subscribe(followClock);

  const store = createStore<SittingState>()(() => ({
    session: replaySession(open.form, timeLimitMs, events),
    saveState: { status: "saved" },
    ending: { status: "not-ended" },
    elapsedNowMs: clock.elapsedNowMs,
    dispatch: (action) => {
      record({ ...action, elapsedMs: clock.elapsedNowMs() });
    },
    retry: () => {
      queue.retryNow();
      if (store.getState().ending.status === "not-finished") void finishIfEnded();
    },
    dispose: () => {
      stopFollowing();
      queue.stop();
    },
  }));

  const { elapsedMs } = clock.getReading();
  if (options.interruption !== null)
    record({ type: "interrupted", elapsedMs, interruption: options.interruption });
  if (timeLimitMs !== null && elapsedMs >= timeLimitMs)
    record({ type: "clock-ticked", elapsedMs: timeLimitMs });
  void finishIfEnded();
  return store;
}
