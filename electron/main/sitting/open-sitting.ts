import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { ClockSample } from "../../../shared/exam/clock-ledger.ts";
import type {
  IpcEvent,
  IpcRequest,
  IpcResponse,
  SequencedEvent,
} from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import type { Interruption } from "../../../shared/exam/exam-event.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { startSittingClock, type Repeat, type SittingClock } from "../clock/sitting-clock.ts";
import type { AttemptJournal } from "../journal/attempt-journal.ts";
import type { JournalFolder } from "../journal/journal-folder.ts";
import { openingLedger } from "./opening-ledger.ts";

/** Of the clock's records, two about every second, each tenth is put on disk at once. */
const CLOCK_RECORDS_PER_SYNC = 10;

/** What a sitting needs of the world. */
export interface SittingSurroundings {
  readonly journals: JournalFolder;
  readonly takeSample: () => ClockSample;
  readonly repeat: Repeat;
  readonly announce: (announcement: IpcEvent<"clock:ticked">) => void;
  readonly report: (text: string) => void;
}

/** The sitting under way: its running clock and its journal. */
export interface OpenSitting {
  readonly attemptId: AttemptId;
  readonly elapsedMs: () => number;
  readonly events: () => readonly SequencedEvent[];
  readonly append: (entry: SequencedEvent) => Promise<Result<void, IpcError>>;
  readonly tick: () => void;
  /** Stops the clock until it is unpaused; fails with "sitting-expired" where no time is left. */
  readonly pause: () => Promise<Result<void, IpcError>>;
  /** Lets a paused clock run on and answers with the pause; null where it was running. */
  readonly unpause: () => Interruption | null;
  /** Stops the clock, writes how it stands unless the attempt is finished, and closes the journal. */
  readonly close: (options: { readonly isFinished: boolean }) => Promise<Result<void, IpcError>>;
}

/** Writes the clock into the journal each time it is called, but never twice at once. */
function createClockRecorder(
  journal: AttemptJournal,
  clock: SittingClock,
  report: (text: string) => void,
): () => Promise<void> {
  let isWriting = false;
  let hasFailed = false;
  let recordsSinceSync = 0;
  return async () => {
    if (isWriting) return;
    isWriting = true;
    recordsSinceSync = (recordsSinceSync + 1) % CLOCK_RECORDS_PER_SYNC;
    const outcome = await journal.recordClock(clock.ledger, {
      isDurable: recordsSinceSync === 0,
    });
    isWriting = false;
    // A full disk is reported once, not twice a second.
    if (!outcome.ok && !hasFailed) report(`the clock was not journalled: ${outcome.error.detail}`);
    hasFailed = !outcome.ok;
  };
}

function runSitting(
  attemptId: AttemptId,
  journal: AttemptJournal,
  ledger: Parameters<typeof startSittingClock>[0]["ledger"],
  surroundings: SittingSurroundings,
): OpenSitting {
  const clock = startSittingClock({
    ledger,
    takeSample: surroundings.takeSample,
    repeat: surroundings.repeat,
    announce: (announcement) => {
      surroundings.announce({ attemptId, ...announcement });
      void recordClock();
    },
  });
  const recordClock = createClockRecorder(journal, clock, surroundings.report);
  return {
    attemptId,
    elapsedMs: () => clock.ledger().elapsedMs,
    events: journal.events,
    append: (entry) =>
      clock.isPaused()
        ? Promise.resolve(err({ code: "sitting-paused", detail: "no event while paused" }))
        : journal.append(entry, clock.ledger),
    tick: clock.tick,
    pause: async () => {
      if (!clock.pause()) return err({ code: "sitting-expired", detail: "no time is left" });
      // A pause that outlives the process goes on from here. Without this record it would go on from a second earlier.
      const recorded = await journal.recordClock(clock.ledger, { isDurable: true });
      if (!recorded.ok)
        surroundings.report(`the clock was not journalled: ${recorded.error.detail}`);
      return ok(undefined);
    },
    unpause: clock.unpause,
    close: async ({ isFinished }) => {
      clock.tick();
      clock.stop();
      const recorded = isFinished
        ? ok(undefined)
        : await journal.recordClock(clock.ledger, { isDurable: true });
      const closed = await journal.close();
      return recorded.ok ? closed : recorded;
    },
  };
}

/** Opens an attempt's journal and starts its clock from the most that is known of it. */
export async function openSitting(
  request: IpcRequest<"sitting:open">,
  surroundings: SittingSurroundings,
): Promise<
  Result<{ readonly sitting: OpenSitting; readonly answer: IpcResponse<"sitting:open"> }, IpcError>
> {
  const opened = await surroundings.journals.open(request.attemptId);
  if (!opened.ok) return opened;
  const journal = opened.value;
  const events = journal.events();
  const { ledger, interruption } = openingLedger(
    request,
    { savedLedger: journal.savedLedger, events },
    surroundings.takeSample(),
  );
  // Before the candidate sees a question: a sitting that cannot be journalled does not begin.
  const recorded = await journal.recordClock(() => ledger, { isDurable: true });
  if (!recorded.ok) {
    await journal.close();
    return recorded;
  }
  return ok({
    sitting: runSitting(request.attemptId, journal, ledger, surroundings),
    answer: { elapsedMs: ledger.elapsedMs, journal: events, interruption },
  });
}
