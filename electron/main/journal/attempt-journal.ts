import type { FileHandle } from "node:fs/promises";
import type { OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import type { ClockLedger } from "../../../shared/exam/clock-ledger.ts";
import type { SequencedEvent } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { journalFailure } from "./journal-failure.ts";
import { encodeRecord } from "./journal-record.ts";
import type { JournalContent } from "./read-journal.ts";
import { createRecordWriter } from "./record-writer.ts";
import { createSerialQueue } from "./serial-queue.ts";
import { withinTimeLimit } from "./within-time-limit.ts";

/** Asked at the moment of writing, so that a record that waited its turn does not set the clock back. */
type ReadLedger = () => ClockLedger;

/**
 * The open journal of one attempt: an append-only file that survives the death of the process at any moment. A disk that does not
 * answer within five seconds is "journal-timeout"; the other failures are those of `journalFailure`.
 */
export interface AttemptJournal {
  readonly events: () => readonly SequencedEvent[];
  /** How the clock stood when the journal was opened; null in a new one. */
  readonly savedLedger: ClockLedger | null;
  /** Whether something of it could not be read when it was opened. */
  readonly wasDamaged: boolean;
  /** Writes what is sat, unless it stands there already, and the clock; answers once both are on disk. */
  readonly begin: (attempt: OpenAttempt, readLedger: ReadLedger) => Promise<Result<void, IpcError>>;
  /**
   * Writes an event and the clock; answers once both are on disk. An event that is there already is not written
   * again. Fails with "journal-write-failed" for a gap in the sequence or another event under a known number.
   */
  readonly append: (
    entry: SequencedEvent,
    readLedger: ReadLedger,
  ) => Promise<Result<void, IpcError>>;
  /** Writes how the clock stands; with `isDurable`, answers once it is on disk. */
  readonly recordClock: (
    readLedger: ReadLedger,
    options: { readonly isDurable: boolean },
  ) => Promise<Result<void, IpcError>>;
  /** Waits for what is being written and lets go of the file. */
  readonly close: () => Promise<Result<void, IpcError>>;
}

function refused(detail: string): Result<void, IpcError> {
  return err({ code: "journal-write-failed", detail });
}

/** Whether `entry` may follow `events`: "next", "known" for the very same one, or what speaks against it. */
function placeOf(
  entry: SequencedEvent,
  events: readonly SequencedEvent[],
): Result<"next" | "known", string> {
  if (entry.sequence === events.length + 1) return ok("next");
  const known = events[entry.sequence - 1];
  if (known === undefined) return err(`event ${entry.sequence} after ${events.length}`);
  return JSON.stringify(known.event) === JSON.stringify(entry.event)
    ? ok("known")
    : err(`event ${entry.sequence} is another one`);
}

/** How long a write may take before it counts as failed, in ms. */
const WRITE_TIME_LIMIT_MS = 5000;

/** The journal over a file that was read to its last whole record. */
export function createAttemptJournal(
  handle: FileHandle,
  content: JournalContent,
  timeLimitMs = WRITE_TIME_LIMIT_MS,
): AttemptJournal {
  const write = createRecordWriter(handle, content.length);
  const queue = createSerialQueue();
  const inTurn = (task: () => Promise<Result<void, IpcError>>): Promise<Result<void, IpcError>> =>
    withinTimeLimit(timeLimitMs, queue(task));
  const events = [...content.events];
  let isAttemptWritten = content.attempt !== null;

  const tryTo = async (task: () => Promise<void>): Promise<Result<void, IpcError>> => {
    try {
      await task();
      return ok(undefined);
    } catch (error) {
      return journalFailure(error);
    }
  };
  const clockLine = (readLedger: ReadLedger): Buffer =>
    encodeRecord({ kind: "clock", ledger: readLedger() });

  return {
    events: () => [...events],
    savedLedger: content.ledger,
    wasDamaged: content.damage !== null,
    begin: (attempt, readLedger) =>
      inTurn(() =>
        tryTo(async () => {
          const header = isAttemptWritten ? [] : [encodeRecord({ kind: "attempt", attempt })];
          await write(Buffer.concat([...header, clockLine(readLedger)]), { isDurable: true });
          isAttemptWritten = true;
        }),
      ),
    append: (entry, readLedger) =>
      inTurn(async () => {
        const place = placeOf(entry, events);
        if (!place.ok) return refused(place.error);
        if (place.value === "known") return ok(undefined);
        return tryTo(async () => {
          const line = encodeRecord({ kind: "event", ...entry });
          await write(Buffer.concat([line, clockLine(readLedger)]), { isDurable: true });
          events.push(entry);
        });
      }),
    recordClock: (readLedger, options) =>
      inTurn(() => tryTo(() => write(clockLine(readLedger), options))),
    close: () => inTurn(() => tryTo(() => handle.close())),
  };
}
