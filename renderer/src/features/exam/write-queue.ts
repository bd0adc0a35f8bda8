import type { Result } from "../../../../shared/lib/result.ts";
import { retryDelayMs } from "./retry-delay.ts";
import type { Schedule } from "./schedule.ts";

/** Whether everything that was handed in is on the disk. A failed write is tried again by itself. */
export type SaveState<Code> =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "not-saved"; readonly code: Code };

interface WriteQueueOptions<Entry, Code> {
  /** Writes an entry; must bear being asked for the same one again. Never rejects. */
  readonly write: (entry: Entry) => Promise<Result<void, Code>>;
  readonly onStateChange: (state: SaveState<Code>) => void;
  readonly schedule: Schedule;
}

export interface WriteQueue<Entry> {
  readonly add: (entry: Entry) => void;
  /** Resolves once everything handed in so far is written, however long that takes. */
  readonly flush: () => Promise<void>;
  /** Tries again at once what failed, instead of after its delay. */
  readonly retryNow: () => void;
  /** Calls off the next try. */
  readonly stop: () => void;
}

/**
 * Writes entries one after the other, each only when the one before is acknowledged. One that fails stays first and is tried
 * again with growing delays; later ones wait behind it, so nothing is lost and nothing overtakes.
 */
export function createWriteQueue<Entry, Code>(
  options: WriteQueueOptions<Entry, Code>,
): WriteQueue<Entry> {
  const { write, onStateChange, schedule } = options;
  const waiting: Entry[] = [];
  let flushed: (() => void)[] = [];
  let isWriting = false;
  let failureCount = 0;
  let callOffRetry: (() => void) | null = null;

  const writeFirst = async () => {
    const [entry] = waiting;
    if (entry === undefined || isWriting) return;
    isWriting = true;
    const written = await write(entry);
    isWriting = false;
    if (!written.ok) {
      failureCount += 1;
      onStateChange({ status: "not-saved", code: written.error });
      callOffRetry = schedule(retryNow, retryDelayMs(failureCount));
      return;
    }
    failureCount = 0;
    waiting.shift();
    if (waiting.length > 0) {
      onStateChange({ status: "saving" });
      void writeFirst();
      return;
    }
    onStateChange({ status: "saved" });
    for (const resolve of flushed) resolve();
    flushed = [];
  };

  const stop = () => {
    callOffRetry?.();
    callOffRetry = null;
  };
  const retryNow = () => {
    stop();
    void writeFirst();
  };

  return {
    add: (entry) => {
      waiting.push(entry);
      // While a write fails, that stays the news: this entry waits behind it.
      if (failureCount > 0) return;
      onStateChange({ status: "saving" });
      void writeFirst();
    },
    flush: () =>
      new Promise((resolve) => {
        if (waiting.length === 0) resolve();
        else flushed.push(resolve);
      }),
    retryNow,
    stop,
  };
}
