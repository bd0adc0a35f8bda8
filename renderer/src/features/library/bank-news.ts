import type { Changelog } from "../../../../shared/bank/changelog.ts";
import type { ErrataNote } from "../../../../shared/bank/errata-note.ts";

/** What became of a bank over time. */
export interface BankNews {
  /** Newest first; empty where it could not be read. */
  readonly changelog: Changelog;
  /** Null where no errata are applied. */
  readonly errata: ErrataNote | null;
}

export const NO_NEWS: BankNews = { changelog: [], errata: null };
