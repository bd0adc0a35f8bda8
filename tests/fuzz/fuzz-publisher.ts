import { createPrivateKey, createPublicKey } from "node:crypto";
import {
  publicKeyLineOf,
  type MinisignSecretKey,
} from "../../question-bank/tools/minisign-keys.ts";
import type { TrustedKey } from "../../electron/main/bank/trusted-key.ts";
import type { Publisher } from "../fixtures/signed-bank.ts";

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed in DER. */
const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

function secretKeyFrom(byte: number): MinisignSecretKey {
  const seed = Buffer.alloc(32, byte);
  const key = Buffer.concat([PKCS8_PREFIX, seed]);
  const signingKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const spki = createPublicKey(signingKey).export({ format: "der", type: "spki" });
  return { keyNumber: Buffer.alloc(8, byte), seed, publicKey: spki.subarray(-32), signingKey };
}

function publisherFrom(byte: number, names: Omit<TrustedKey, "publicKey">): Publisher {
  const secretKey = secretKeyFrom(byte);
  const { publisherId, publisherName, standing } = names;
  const publicKey = publicKeyLineOf(secretKey);
  return { secretKey, trustedKey: { publisherId, publisherName, standing, publicKey } };
}

/** The publisher whose banks are fuzzed. Its key is no secret, so that a seed makes the same bytes everywhere. */
export const fuzzPublisher = publisherFrom(7, {
  publisherId: "rehearsal",
  publisherName: "Rehearsal",
  standing: "release",
});

/** Another one whom the app trusts too: he must not sign for the first. */
export const rivalPublisher = publisherFrom(8, {
  publisherId: "rival",
  publisherName: "Rival",
  standing: "release",
});

/** The first publisher with the key that took the place of its first one, and with the one after that. */
export const nextPublisher = publisherFrom(9, fuzzPublisher.trustedKey);
export const laterPublisher = publisherFrom(10, fuzzPublisher.trustedKey);

/** Nobody here knows of this one. */
export const strangePublisher = publisherFrom(11, {
  publisherId: "stranger",
  publisherName: "Stranger",
  standing: "trusted-by-person",
});

/** The person trusted this one, and does so no more. */
export const revokedPublisher = publisherFrom(12, {
  publisherId: "revoked",
  publisherName: "Revoked",
  standing: "trusted-by-person",
});

/** As many keys of the first publisher as the longest chain of changes needs. */
export const chainPublishers = Array.from({ length: 99 }, (_, index) =>
  publisherFrom(20 + index, fuzzPublisher.trustedKey),
);
