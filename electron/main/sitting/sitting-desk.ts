import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { IpcChannel, IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { createSerialQueue } from "../journal/serial-queue.ts";
import { openSitting, type OpenSitting, type SittingSurroundings } from "./open-sitting.ts";

type SittingChannel = Extract<IpcChannel, `sitting:${string}`>;

/** Where sittings are opened, written to and closed, one at a time. */
export interface SittingDesk {
  readonly handlers: Pick<IpcHandlers, SittingChannel>;
  /** Lets the running clock, if any, look at the time now. */
  readonly tick: () => void;
  /** Closes the open sitting, if any, as one that will go on: the app ends, or its page was loaded anew. */
  readonly putAway: () => Promise<void>;
}

const notOpen = err<IpcError>({ code: "sitting-not-open", detail: "no sitting of this attempt" });
const done = ok({});

/** Makes the desk over its journals, clock and listeners. */
export function createSittingDesk(surroundings: SittingSurroundings): SittingDesk {
  // Requests wait for one another, so that two openings at the same moment cannot run two clocks.
  const inTurn = createSerialQueue();
  let current: OpenSitting | null = null;

  const open: IpcHandlers["sitting:open"] = (request) =>
    inTurn(async () => {
      if (current?.attemptId === request.attempt.attemptId)
        return ok({
          elapsedMs: current.elapsedMs(),
          journal: current.events(),
          isJournalDamaged: false,
          // Whoever opens a paused sitting knows nothing of the pause, so it ends here.
          interruption: current.unpause(),
        });
      if (current !== null)
        return err({ code: "sitting-already-open", detail: "another attempt is under way" });
      const opened = await openSitting(request, surroundings);
      if (!opened.ok) return opened;
      current = opened.value.sitting;
      return ok(opened.value.answer);
    });

  const append: IpcHandlers["sitting:append"] = ({ attemptId, entry }) =>
    inTurn(async () => {
      if (current?.attemptId !== attemptId) return notOpen;
      const appended = await current.append(entry);
      return appended.ok ? done : appended;
    });

  const pause: IpcHandlers["sitting:pause"] = ({ attemptId }) =>
    inTurn(async () => {
      if (current?.attemptId !== attemptId) return notOpen;
      const paused = await current.pause();
      return paused.ok ? ok({ elapsedMs: current.elapsedMs() }) : paused;
    });

  const unpause: IpcHandlers["sitting:unpause"] = ({ attemptId }) =>
    inTurn(() => Promise.resolve(unpauseCurrent(attemptId)));

  function unpauseCurrent(attemptId: AttemptId): Result<IpcResponse<"sitting:unpause">, IpcError> {
    if (current?.attemptId !== attemptId) return notOpen;
    const interruption = current.unpause();
    return interruption === null
      ? err({ code: "sitting-not-paused", detail: "the clock is running" })
      : ok({ elapsedMs: current.elapsedMs(), interruption });
  }

  async function closeCurrent(options: {
    readonly isFinished: boolean;
  }): Promise<Result<void, IpcError>> {
    const sitting = current;
    current = null;
    return sitting === null ? ok(undefined) : sitting.close(options);
  }

  /** Removes a journal; one may also be left of an attempt that is not open, finished just before a crash. */
  async function finish(attemptId: AttemptId): Promise<Result<Record<string, never>, IpcError>> {
    const isOpen = current?.attemptId === attemptId;
    const closed = isOpen ? await closeCurrent({ isFinished: true }) : ok(undefined);
    const removed = await surroundings.journals.remove(attemptId);
    if (!closed.ok) return closed;
    if (!removed.ok) return removed;
    return isOpen || removed.value ? done : notOpen;
  }

  const close: IpcHandlers["sitting:close"] = ({ attemptId, isFinished }) =>
    inTurn(async () => {
      if (isFinished) return finish(attemptId);
      if (current?.attemptId !== attemptId) return notOpen;
      const closed = await closeCurrent({ isFinished: false });
      return closed.ok ? done : closed;
    });

  return {
    handlers: {
      "sitting:open": open,
      "sitting:append": append,
      "sitting:pause": pause,
      "sitting:unpause": unpause,
      "sitting:close": close,
    },
    tick: () => {
      current?.tick();
    },
    putAway: () =>
      inTurn(async () => {
        const closed = await closeCurrent({ isFinished: false });
        if (!closed.ok) surroundings.report(`the sitting was not closed: ${closed.error.detail}`);
      }),
  };
}
