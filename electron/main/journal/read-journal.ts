import type { OpenAttempt } from "../../../shared/attempts/attempt-record.ts";
import type { ClockLedger } from "../../../shared/exam/clock-ledger.ts";
import type { SequencedEvent } from "../../../shared/ipc/contract.ts";
import { decodeRecord } from "./journal-record.ts";

const LINE_FEED = "\n".charCodeAt(0);

/** What a journal holds. */
export interface JournalContent {
  /** What is sat; null before it was written, and in journals of releases that did not write it. */
  readonly attempt: OpenAttempt | null;
  /** In order, sequence 1, 2, 3 … */
  readonly events: readonly SequencedEvent[];
  /** How the clock stood last; null before its first record. */
  readonly ledger: ClockLedger | null;
  /** Bytes of whole records: a torn record behind them was never acknowledged and may be cut off. */
  readonly length: number;
  /** What is wrong with the first whole record that cannot be used, by its line; null where there is none. */
  readonly damage: string | null;
}

/**
 * Reads a journal's bytes to the first record that cannot be used. A last line without its line feed is a write that the end of
 * the process cut short: no damage. Any other line that is not, byte for byte, what was written, and an event out of
 * sequence, are damage, and nothing behind it is read.
 */
export function readJournal(bytes: Buffer): JournalContent {
  const events: SequencedEvent[] = [];
  let attempt: OpenAttempt | null = null;
  let ledger: ClockLedger | null = null;
  let length = 0;
  const upTo = (damage: string | null) => ({ attempt, events, ledger, length, damage });
  for (let lineNumber = 1; ; lineNumber += 1) {
    const end = bytes.indexOf(LINE_FEED, length);
    if (end === -1) return upTo(null);
    const record = decodeRecord(bytes.subarray(length, end));
    if (record === null) return upTo(`line ${lineNumber} is not what was written`);
    if (record.kind === "attempt") attempt = record.attempt;
    else if (record.kind === "clock") ledger = record.ledger;
    else if (record.sequence === events.length + 1)
      events.push({ sequence: record.sequence, event: record.event });
    else return upTo(`line ${lineNumber} holds event ${record.sequence} after ${events.length}`);
    length = end + 1;
  }
}
