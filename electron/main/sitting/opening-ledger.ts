import {
  resumeClock,
  startClock,
  type ClockLedger,
  type ClockSample,
} from "../../../shared/exam/clock-ledger.ts";
import type { Interruption } from "../../../shared/exam/exam-event.ts";
import type { IpcRequest, SequencedEvent } from "../../../shared/ipc/contract.ts";

/**
 * The ledger a sitting starts or goes on with. The time used is the most that anyone knows of: the request, the
 * journal's clock, its last event. Where the journal's clock was running before, the gap is an interruption.
 */
export function openingLedger(
  request: IpcRequest<"sitting:open">,
  journal: { readonly savedLedger: ClockLedger | null; readonly events: readonly SequencedEvent[] },
  sample: ClockSample,
): { readonly ledger: ClockLedger; readonly interruption: Interruption | null } {
  const { timeLimitMs, countsSleep } = request.attempt.conditions;
  const resumed =
    journal.savedLedger === null
      ? null
      : resumeClock({ ...journal.savedLedger, timeLimitMs, countsSleep }, sample);
  const elapsedMs = Math.max(
    request.elapsedMs,
    resumed?.ledger.elapsedMs ?? 0,
    journal.events.at(-1)?.event.elapsedMs ?? 0,
  );
  return {
    ledger: startClock({ timeLimitMs, countsSleep, elapsedMs }, sample),
    interruption: resumed?.interruption ?? null,
  };
}
