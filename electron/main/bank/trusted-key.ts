/** A publisher's public key that is compiled into the app. */
export interface TrustedKey {
  readonly publisherId: string;
  readonly publisherName: string;
  /** A development key signs what a fresh clone builds; a release build has none. */
  readonly standing: "release" | "development";
  /** The second line of a minisign public key file. */
  readonly publicKey: string;
}
