import type { Bank } from "../../../shared/bank/bank.ts";
import type { Manifest } from "../../../shared/bank/manifest.ts";

/** What reading any package takes, whoever signed it. */
export interface ReadingOptions {
  /** The version of this app, for example "1.2.0". */
  readonly appVersion: string;
  /** Wall clock, ms since 1970. */
  readonly nowMs: number;
}

/** What a package holds. */
export interface BankContent {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  /** Past its date by the wall clock: a reason to say so, never to refuse. */
  readonly isExpired: boolean;
  readonly bank: Bank;
}

/** Whether the wall clock (ms since 1970) is past the date that a manifest gives, if it gives one. */
export function isExpired({ expiresAt }: Manifest, nowMs: number): boolean {
  return expiresAt !== null && nowMs > Date.parse(expiresAt);
}
