import type { Result } from "../../../../shared/lib/result.ts";
import { retryDelayMs } from "./retry-delay.ts";
import type { Schedule } from "../../platform/schedule.ts";

/** Whether everything that was handed in is on the disk. A failed write is tried again by itself. */
export type SaveState<Code> =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "not-saved"; readonly code: Code };

/** Writes one thing; must bear being asked again after it failed. Never rejects. */
type Write<Code> = () => Promise<Result<void, Code>>;

export interface WriteQueue<Code> {
  readonly add: (write: Write<Code>) => void;
  /** Tries again at once what failed, instead of after its delay. */
  readonly retryNow: () => void;
  /** Forgets what waits, calls off the next try and says nothing more. */
  readonly stop: () => void;
}

/**
 * Does one write after the other, each only when the one before is acknowledged. One that fails stays first and is tried
 * again with growing delays; later ones wait behind it, so nothing is lost and nothing overtakes.
 */
export function createWriteQueue<Code>(
  onStateChange: (state: SaveState<Code>) => void,
  schedule: Schedule,
): WriteQueue<Code> {
  const waiting: Write<Code>[] = [];
  let isWriting = false;
  let failureCount = 0;
  let callOffRetry: (() => void) | null = null;

  const writeFirst = async () => {
    const [write] = waiting;
    if (write === undefined || isWriting) return;
    isWriting = true;
    const written = await write();
    isWriting = false;
    // Stopped meanwhile.
    if (waiting[0] !== write) return;
    if (written.ok) {
      failureCount = 0;
      waiting.shift();
      onStateChange({ status: waiting.length === 0 ? "saved" : "saving" });
      void writeFirst();
    } else {
      failureCount += 1;
      onStateChange({ status: "not-saved", code: written.error });
      callOffRetry = schedule(retryNow, retryDelayMs(failureCount));
    }
  };
  const retryNow = () => {
    callOffRetry?.();
    callOffRetry = null;
    void writeFirst();
  };
  return {
    add: (write) => {
      waiting.push(write);
      // While a write fails, that stays the news: this one waits behind it.
      if (failureCount > 0) return;
      onStateChange({ status: "saving" });
      void writeFirst();
    },
    retryNow,
    stop: () => {
      waiting.length = 0;
      callOffRetry?.();
    },
  };
}
