import { createPublicKey, verify, type KeyObject } from "node:crypto";
import { blake2b } from "@noble/hashes/blake2.js";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { refuseBank } from "./refuse-bank.ts";

/** A public key of the minisign program. */
export interface MinisignPublicKey {
  /** 16 upper-case hexadecimal digits, as minisign prints it. */
  readonly keyId: string;
  readonly verifyingKey: KeyObject;
}

/** The four lines of a `.minisig` file. Nothing in it is trusted before `checkMinisignature`. */
export interface Minisignature {
  readonly keyId: string;
  readonly signature: Buffer;
  /** The text after "trusted comment: ", as bytes: that is what the fourth line signs. */
  readonly trustedComment: Buffer;
  readonly commentSignature: Buffer;
}

const ALGORITHM_SIZE = 2;
const KEY_ID_SIZE = 8;
const KEY_SIZE = 32;
const SIGNATURE_SIZE = 64;
const HEAD_SIZE = ALGORITHM_SIZE + KEY_ID_SIZE;

/** RFC 8410: what stands before the 32 bytes of an Ed25519 public key in DER. */
const SPKI_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/** The longest lines that minisign reads: its buffers hold the line end and a closing zero as well. */
const UNTRUSTED_LINE_LIMIT = 1024 - 2;
const TRUSTED_LINE_LIMIT = 8192 - 2;

/** Decodes base64 in its one canonical spelling and the expected size; null for everything else. */
function decodeStrictBase64(text: string, size: number): Buffer | null {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === size && bytes.toString("base64") === text ? bytes : null;
}

/** Minisign stores the key id as a little-endian number. */
function keyIdOf(record: Buffer): string {
  return Buffer.from(record.subarray(ALGORITHM_SIZE, HEAD_SIZE))
    .reverse()
    .toString("hex")
    .toUpperCase();
}

/** Reads the second line of a minisign public key file. */
export function parseMinisignPublicKey(
  line: string,
): Result<MinisignPublicKey, "public-key-malformed"> {
  const record = decodeStrictBase64(line, HEAD_SIZE + KEY_SIZE);
  if (record?.toString("latin1", 0, ALGORITHM_SIZE) !== "Ed") return err("public-key-malformed");
  const key = Buffer.concat([SPKI_PREFIX, record.subarray(HEAD_SIZE)]);
  const verifyingKey = createPublicKey({ key, format: "der", type: "spki" });
  return ok({ keyId: keyIdOf(record), verifyingKey });
}

function malformed(detail: string): ReturnType<typeof refuseBank> {
  return refuseBank("bank-signature-malformed", detail);
}

/** The text behind a line's label, or null where the label is another or minisign could not hold the line. */
function commentOf(line: string, label: string, limit: number): string | null {
  const isSound = line.startsWith(label) && line.length <= limit && !/[\r\0]/.test(line);
  return isSound ? line.slice(label.length) : null;
}

/**
 * Reads a `.minisig` file: four lines that end in LF or CRLF, and nothing after them. Only prehashed signatures ("ED")
 * pass: the letters themselves are not signed, so that accepting the older "Ed" as well would let one pose as the
 * other. Refuses with "bank-signature-malformed" or "bank-signature-legacy".
 */
export function parseMinisignature(bytes: Uint8Array): Result<Minisignature, BankError> {
  // One character per byte: comments may be in any encoding, and their bytes are what is signed.
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const [first, second, third, fourth, ...rest] = lines.map((line) => line.replace(/\r$/, ""));
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return malformed("it has fewer than four lines");
  if (rest.length > 0) return malformed("something stands after its four lines");
  if (commentOf(first, "untrusted comment: ", UNTRUSTED_LINE_LIMIT) === null)
    return malformed("line 1 is not an untrusted comment");
  const record = decodeStrictBase64(second, HEAD_SIZE + SIGNATURE_SIZE);
  if (record === null) return malformed("line 2 is not a signature");
  const trustedComment = commentOf(third, "trusted comment: ", TRUSTED_LINE_LIMIT);
  if (trustedComment === null) return malformed("line 3 is not a trusted comment");
  const commentSignature = decodeStrictBase64(fourth, SIGNATURE_SIZE);
  if (commentSignature === null) return malformed("line 4 is not a signature");
  const algorithm = record.toString("latin1", 0, ALGORITHM_SIZE);
  if (algorithm === "Ed") return refuseBank("bank-signature-legacy", "it is not prehashed");
  if (algorithm !== "ED") return malformed("its algorithm is unknown");
  return ok({
    keyId: keyIdOf(record),
    signature: record.subarray(HEAD_SIZE),
    trustedComment: Buffer.from(trustedComment, "latin1"),
    commentSignature,
  });
}

/**
 * Checks both signatures: that over the trusted comment first, then that over the message. Answers with the trusted
 * comment. Refuses with "bank-trusted-comment-altered" or "bank-signature-invalid".
 */
export function checkMinisignature(
  message: Uint8Array,
  minisignature: Minisignature,
  publicKey: MinisignPublicKey,
): Result<string, BankError> {
  const { signature, trustedComment, commentSignature } = minisignature;
  const signedComment = Buffer.concat([signature, trustedComment]);
  if (!verify(null, signedComment, publicKey.verifyingKey, commentSignature))
    return refuseBank("bank-trusted-comment-altered", "line 4 does not sign line 3");
  // BLAKE2b from a library: the cryptography in Electron, unlike that in Node, does not have it.
  if (!verify(null, blake2b(message), publicKey.verifyingKey, signature))
    return refuseBank("bank-signature-invalid", "line 2 does not sign the manifest");
  return ok(trustedComment.toString("utf8"));
}
