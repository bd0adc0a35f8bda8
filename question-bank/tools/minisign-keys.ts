import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from "node:crypto";
import { ok, type Result } from "../../shared/lib/result.ts";
import { refuse, type ToolError } from "./tool-error.ts";

/** An unencrypted secret key in the form of the minisign program. */
export interface MinisignSecretKey {
  /** 8 bytes, as they stand in key and signature files. */
  readonly keyNumber: Buffer;
  readonly seed: Buffer;
  /** 32 bytes. */
  readonly publicKey: Buffer;
  readonly signingKey: KeyObject;
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed in DER. */
const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

const KEY_NUMBER_SIZE = 8;
const SEED_SIZE = 32;

/*
 * minisign's secret key record: algorithm "Ed", key derivation "\0\0" (none) or "Sc" (scrypt), checksum algorithm "B2",
 * 48 bytes of derivation parameters, then key number, seed and public key, and 32 bytes of checksum. Without a password
 * the program leaves parameters and checksum zero.
 */
const DERIVATION_OFFSET = 2;
const CHECKSUM_NAME_OFFSET = 4;
const KEY_NUMBER_OFFSET = 54;
const SEED_OFFSET = KEY_NUMBER_OFFSET + KEY_NUMBER_SIZE;
const PUBLIC_KEY_OFFSET = SEED_OFFSET + SEED_SIZE;
const RECORD_SIZE = 158;

function secretKeyOf(keyNumber: Buffer, seed: Buffer): MinisignSecretKey {
  const key = Buffer.concat([PKCS8_PREFIX, seed]);
  const signingKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const spki = createPublicKey(signingKey).export({ format: "der", type: "spki" });
  return { keyNumber, seed, publicKey: spki.subarray(-SEED_SIZE), signingKey };
}

/** A new key pair from the system's random source. */
export function generateSecretKey(): MinisignSecretKey {
  return secretKeyOf(randomBytes(KEY_NUMBER_SIZE), randomBytes(SEED_SIZE));
}

/** The content of a secret key file, as `minisign -G -W` writes it. */
export function formatSecretKeyFile(key: MinisignSecretKey): string {
  const record = Buffer.alloc(RECORD_SIZE);
  record.write("Ed", 0, "latin1");
  record.write("B2", CHECKSUM_NAME_OFFSET, "latin1");
  key.keyNumber.copy(record, KEY_NUMBER_OFFSET);
  key.seed.copy(record, SEED_OFFSET);
  key.publicKey.copy(record, PUBLIC_KEY_OFFSET);
  return `untrusted comment: rehearsal secret key, not encrypted\n${record.toString("base64")}\n`;
}

/**
 * Reads a secret key file, or its second line alone as an environment variable may hold it. Refuses with
 * "key-malformed", or "key-encrypted" for one with a password.
 */
export function parseSecretKeyFile(text: string): Result<MinisignSecretKey, ToolError> {
  const record = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? "", "base64");
  if (record.length !== RECORD_SIZE || record.toString("latin1", 0, 2) !== "Ed")
    return refuse("key-malformed", "expected a secret key file of minisign");
  const derivation = record.toString("latin1", DERIVATION_OFFSET, CHECKSUM_NAME_OFFSET);
  if (derivation === "Sc")
    return refuse("key-encrypted", "sign with minisign -S and attach the result with --signature");
  if (derivation !== "\0\0") return refuse("key-malformed", "unknown key derivation");
  const key = secretKeyOf(
    record.subarray(KEY_NUMBER_OFFSET, SEED_OFFSET),
    record.subarray(SEED_OFFSET, PUBLIC_KEY_OFFSET),
  );
  // Signing with a public half that is not the seed's own would give the seed away.
  return key.publicKey.equals(record.subarray(PUBLIC_KEY_OFFSET, PUBLIC_KEY_OFFSET + SEED_SIZE))
    ? ok(key)
    : refuse("key-malformed", "its two halves do not belong together");
}

/** The public half as the second line of a public key file. */
export function publicKeyLineOf(key: MinisignSecretKey): string {
  return Buffer.concat([Buffer.from("Ed"), key.keyNumber, key.publicKey]).toString("base64");
}
