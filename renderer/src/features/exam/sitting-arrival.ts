import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";

/** What is to be said as a sitting goes on. */
export interface SittingArrival {
  /** Steps that only the journal had. */
  readonly taken: readonly SequencedEvent[];
  /** Whether the journal could be read up to some record only. */
  readonly isJournalDamaged: boolean;
}
