import type { ClockLedger } from "../../../shared/exam/clock-ledger.ts";
import type { SequencedEvent } from "../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { decodeRecord } from "./journal-record.ts";

const LINE_FEED = "\n".charCodeAt(0);

/** What a journal holds. */
export interface JournalContent {
  /** In order, sequence 1, 2, 3 … */
  readonly events: readonly SequencedEvent[];
  /** How the clock stood last; null before its first record. */
  readonly ledger: ClockLedger | null;
  /** Bytes of whole records: a torn record behind them was never acknowledged and may be cut off. */
  readonly length: number;
}

/**
 * Reads a journal's bytes. A last line without its line feed is a write that the end of the process cut short, and is
 * left out. Any other line that cannot be read, or an event out of sequence, is damage: the error names the line.
 */
export function readJournal(bytes: Buffer): Result<JournalContent, string> {
  const events: SequencedEvent[] = [];
  let ledger: ClockLedger | null = null;
  let length = 0;
  for (let lineNumber = 1; ; lineNumber += 1) {
    const end = bytes.indexOf(LINE_FEED, length);
    if (end === -1) return ok({ events, ledger, length });
    const record = decodeRecord(bytes.subarray(length, end));
    if (record === null) return err(`line ${lineNumber} is not what was written`);
    if (record.kind === "clock") ledger = record.ledger;
    else if (record.sequence === events.length + 1)
      events.push({ sequence: record.sequence, event: record.event });
    else return err(`line ${lineNumber} holds event ${record.sequence} after ${events.length}`);
    length = end + 1;
  }
}
