import { PACKAGE_PATH_PATTERN } from "../../../shared/bank/manifest.ts";
import type { JsonLimits } from "./check-json-weight.ts";

export const MANIFEST_NAME = "manifest.json";
export const SIGNATURE_NAME = "manifest.json.minisig";
export const BANK_NAME = "bank.json";
/** The publisher's public key file: a person who trusts nobody yet compares its fingerprint. */
export const PUBLIC_KEY_NAME = "publisher.pub";
/** The rotations that led to the key that signed the package. Listed in the manifest, like the bank. */
export const ROTATIONS_NAME = "publisher.qkeys";

/** The two entries of a `.qerrata` file, which no bank holds. */
export const ERRATA_NAME = "errata.json";
export const ERRATA_SIGNATURE_NAME = "errata.json.minisig";

/** How big a package and its parts may be, in bytes, and how many parts it may have. */
export interface PackageLimits {
  readonly packageBytes: number;
  readonly manifestBytes: number;
  readonly signatureBytes: number;
  /** The public key file and the file of rotations. */
  readonly keyFileBytes: number;
  readonly bankBytes: number;
  readonly mediaFileBytes: number;
  /** A whole errata file. */
  readonly errataFileBytes: number;
  readonly entryCount: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const PACKAGE_LIMITS: PackageLimits = {
  packageBytes: 128 * MIB,
  manifestBytes: MIB,
  signatureBytes: 8 * KIB,
  keyFileBytes: 64 * KIB,
  bankBytes: 32 * MIB,
  mediaFileBytes: 8 * MIB,
  errataFileBytes: 4 * MIB,
  entryCount: 2000,
};

/** Ten times a large exam's bank: eight thousand items with all their reasons, which is what a second of reading allows. */
export const JSON_LIMITS: JsonLimits = { depth: 32, values: 1_000_000 };

const FIRST_NAMES: readonly string[] = [
  MANIFEST_NAME,
  SIGNATURE_NAME,
  PUBLIC_KEY_NAME,
  ROTATIONS_NAME,
  BANK_NAME,
  ERRATA_NAME,
  ERRATA_SIGNATURE_NAME,
];

/** Whether a package may hold an entry of this name. No path that climbs, no absolute path, no other kind of file. */
export function isPackageEntryName(name: string): boolean {
  return FIRST_NAMES.includes(name) || PACKAGE_PATH_PATTERN.test(name);
}

/** The most bytes that the entry of this name may have. */
export function entryByteLimit(name: string, limits: PackageLimits): number {
  if (name === MANIFEST_NAME) return limits.manifestBytes;
  if (name === SIGNATURE_NAME || name === ERRATA_SIGNATURE_NAME) return limits.signatureBytes;
  if (name === ERRATA_NAME) return limits.errataFileBytes;
  if (name === PUBLIC_KEY_NAME || name === ROTATIONS_NAME) return limits.keyFileBytes;
  return name === BANK_NAME ? limits.bankBytes : limits.mediaFileBytes;
}

function rankOf(name: string): number {
  const rank = FIRST_NAMES.indexOf(name);
  return rank === -1 ? FIRST_NAMES.length : rank;
}

/** The one order of a package's entries: manifest, signature, keys, bank, then media by name. */
export function compareEntryNames(a: string, b: string): number {
  const byRank = rankOf(a) - rankOf(b);
  return byRank !== 0 || a === b ? byRank : a < b ? -1 : 1;
}
