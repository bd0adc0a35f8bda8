import type { KeyStanding } from "../../../shared/bank/bank-summary.ts";

/** A publisher's public key that is compiled into the app, or that a person agreed to trust. */
export interface TrustedKey {
  readonly publisherId: string;
  readonly publisherName: string;
  /** A development key signs what a fresh clone builds; a release build has none. */
  readonly standing: KeyStanding;
  /** The second line of a minisign public key file. */
  readonly publicKey: string;
}
