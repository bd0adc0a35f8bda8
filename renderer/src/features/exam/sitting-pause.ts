import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { Interruption } from "../../../../shared/exam/exam-event.ts";
import type { ExamClock } from "../../platform/exam-clock.ts";
import type { SittingServices } from "./sitting-services.ts";

/** Whether the sitting is paused. */
export interface PauseState {
  /** "waiting" until everything is on the disk, since a paused sitting writes nothing. */
  readonly status: "running" | "waiting" | "paused";
  /** Whether the last try to pause or to go on failed, so that the status is still what it was. */
  readonly hasFailed: boolean;
}

export const RUNNING: PauseState = { status: "running", hasFailed: false };

export interface SittingPause {
  readonly state: () => PauseState;
  /** Pauses as soon as everything is saved, or not at all where saving fails. */
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Tells that everything is saved, or that saving fails. */
  readonly noticeSaving: (status: "saved" | "saving" | "not-saved") => void;
}

interface SittingPauseOptions {
  readonly attemptId: AttemptId;
  readonly ask: SittingServices["ask"];
  readonly clock: Pick<ExamClock, "standStill" | "runOn">;
  readonly onChange: (state: PauseState) => void;
  /** The sitting runs again; with the pause as the main process measured it, or null where it did not come to one. */
  readonly onRunning: (interruption: Interruption | null) => void;
}

/** Stops and starts the clock in the main process. The question is away from the moment on that the pause is asked for. */
export function createSittingPause(options: SittingPauseOptions): SittingPause {
  const { attemptId, ask, clock, onChange, onRunning } = options;
  let state = RUNNING;
  // Going on waits for the pause to have begun, however fast somebody is.
  let lastStep: Promise<void> = Promise.resolve();

  const become = (next: PauseState) => {
    state = next;
    onChange(next);
  };
  const begin = async () => {
    const answer = await ask("sitting:pause", { attemptId });
    if (answer.ok) {
      clock.standStill(answer.value.elapsedMs);
      return;
    }
    become({ status: "running", hasFailed: true });
    onRunning(null);
  };
  const end = async () => {
    if (state.status !== "paused") return;
    const answer = await ask("sitting:unpause", { attemptId });
    if (!answer.ok) {
      become({ status: "paused", hasFailed: true });
      return;
    }
    clock.runOn(answer.value.elapsedMs);
    become(RUNNING);
    onRunning(answer.value.interruption);
  };
  return {
    state: () => state,
    pause: () => {
      if (state.status === "running") become({ status: "waiting", hasFailed: false });
    },
    goOn: () => {
      lastStep = lastStep.then(end);
    },
    noticeSaving: (status) => {
      if (state.status !== "waiting" || status === "saving") return;
      if (status === "not-saved") {
        become({ status: "running", hasFailed: true });
        return;
      }
      become({ status: "paused", hasFailed: false });
      lastStep = lastStep.then(begin);
    },
  };
}
