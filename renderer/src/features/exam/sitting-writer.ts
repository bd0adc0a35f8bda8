import type { FinishedAttempt, OpenAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import { closeSitting } from "./close-sitting.ts";
import type { Schedule } from "../../platform/schedule.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";
import { createWriteQueue, type SaveState } from "./write-queue.ts";

export interface SittingWriter {
  readonly write: (entry: SequencedEvent) => void;
  /** Stores the result, after every event, and has the journal removed. */
  readonly finish: (finished: FinishedAttempt, onFinished: () => void) => void;
  /** Tries again at once what could not be written. */
  readonly retryNow: () => void;
  readonly stop: () => void;
}

interface SittingWriterOptions {
  readonly open: OpenAttempt;
  /** Every step of the sitting up to this one, for a database that has lost them. */
  readonly stepsUpTo: (sequence: number) => readonly SequencedEvent[];
  readonly services: SittingServices;
  readonly schedule: Schedule;
  /** Told "saved" only when database and journal have acknowledged everything. */
  readonly onStateChange: (state: SaveState<SaveErrorCode>) => void;
}

const saved = { status: "saved" } as const;

function coded(
  written: Result<unknown, { readonly code: SaveErrorCode }>,
): Result<void, SaveErrorCode> {
  return written.ok ? ok(undefined) : err(written.error.code);
}

/**
 * Writes the events of a sitting into the database and into the journal of the main process, each in its own queue: a database
 * that has stopped answering must not keep answers out of the journal, from which the next start of the app takes them.
 */
export function createSittingWriter(options: SittingWriterOptions): SittingWriter {
  const { open, services, schedule, onStateChange } = options;
  const { attemptId } = open;
  const { repository, ask } = services;
  let states: Readonly<Record<"database" | "journal", SaveState<SaveErrorCode>>> = {
    database: saved,
    journal: saved,
  };
  const report = (change: Partial<typeof states>) => {
    states = { ...states, ...change };
    // The journal first: its cause comes from the system itself, where a browser may say of a full disk only that it failed.
    const both = [states.journal, states.database];
    const unsaved =
      both.find(({ status }) => status === "not-saved") ??
      both.find(({ status }) => status === "saving");
    onStateChange(unsaved ?? saved);
  };
  const database = createWriteQueue<SaveErrorCode>((state) => {
    report({ database: state });
  }, schedule);
  const journal = createWriteQueue<SaveErrorCode>((state) => {
    report({ journal: state });
  }, schedule);

  const store = async (entry: SequencedEvent) => {
    const stored = await repository.appendEvent(attemptId, entry);
    // Chromium may have begun the database anew over a failing disk. One step in an empty database is not a saved sitting.
    return !stored.ok && stored.error.code === "storage-row-missing"
      ? repository.restoreOpen(open, options.stepsUpTo(entry.sequence))
      : stored;
  };

  return {
    write: (entry) => {
      database.add(async () => coded(await store(entry)));
      journal.add(async () => coded(await ask("sitting:append", { attemptId, entry })));
    },
    finish: (finished, onFinished) => {
      database.add(async () => {
        const stored = coded(await repository.finish(finished));
        if (!stored.ok) return stored;
        // The result holds every event: what the journal still lacks, it need not get any more.
        journal.stop();
        report({ journal: saved });
        const closed = await closeSitting(ask, attemptId);
        if (closed.ok) onFinished();
        return closed;
      });
    },
    retryNow: () => {
      database.retryNow();
      journal.retryNow();
    },
    stop: () => {
      database.stop();
      journal.stop();
    },
  };
}
