import { z } from "zod";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import {
  type KeyRotation,
  KeyRotationSchema,
  keyRotationText,
} from "../../../shared/bank/key-rotation.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { checkMinisignature, parseMinisignature, parseMinisignPublicKey } from "./minisign.ts";
import { parseJsonEntry } from "./parse-json-entry.ts";
import { refuseBank } from "./refuse-bank.ts";

const MOST_ROTATIONS = 32;

/** A rotation with the signature of its old key, as texts: each can be saved and checked with the minisign program. */
const SignedRotationSchema = z
  .strictObject({ statement: z.string(), signature: z.string() })
  .readonly();
export type SignedRotation = z.infer<typeof SignedRotationSchema>;

const RotationFileSchema = z
  .strictObject({
    format: z.literal(1),
    rotations: z.array(SignedRotationSchema).min(1).max(MOST_ROTATIONS).readonly(),
  })
  .readonly();

/** What a rotation's trusted comment says, for people who check it with the minisign program. */
export function rotationCommentOf({ publisherId, sequence }: KeyRotation): string {
  return `rehearsal publisher=${publisherId} rotation=${sequence}`;
}

/** The content of a file of rotations. */
export function formatRotationFile(rotations: readonly SignedRotation[]): string {
  return `${JSON.stringify({ format: 1, rotations }, null, 2)}\n`;
}

function checkRotation({ statement, signature }: SignedRotation): Result<KeyRotation, BankError> {
  const rotation = parseJsonEntry(Buffer.from(statement), KeyRotationSchema);
  if (!rotation.ok) return refuseBank("bank-key-change-malformed", rotation.error);
  if (keyRotationText(rotation.value) !== statement)
    return refuseBank("bank-key-change-malformed", "a statement is not in its one spelling");
  const { oldKey, newKey, sequence } = rotation.value;
  const publicKey = parseMinisignPublicKey(oldKey);
  const minisignature = parseMinisignature(Buffer.from(signature));
  if (!publicKey.ok || !parseMinisignPublicKey(newKey).ok || !minisignature.ok)
    return refuseBank("bank-key-change-malformed", `a key or the signature of change ${sequence}`);
  const comment = checkMinisignature(Buffer.from(statement), minisignature.value, publicKey.value);
  if (minisignature.value.keyId !== publicKey.value.keyId || !comment.ok)
    return refuseBank("bank-key-change-forged", `the old key did not sign change ${sequence}`);
  return comment.value === rotationCommentOf(rotation.value)
    ? ok(rotation.value)
    : refuseBank("bank-key-change-forged", `the trusted comment of change ${sequence}`);
}

/** The signed statements of a file of rotations, unchecked. Refuses with "bank-key-change-malformed". */
export function parseRotationFile(bytes: Uint8Array): Result<readonly SignedRotation[], BankError> {
  const file = parseJsonEntry(bytes, RotationFileSchema);
  return file.ok ? ok(file.value.rotations) : refuseBank("bank-key-change-malformed", file.error);
}

/**
 * Reads a file of rotations of one publisher, and checks that each is signed by the key that it replaces. Whether a person
 * trusts any of these keys is another matter. Refuses with "bank-key-change-malformed" or "bank-key-change-forged".
 */
export function readRotationFile(
  bytes: Uint8Array,
  publisherId: string,
): Result<readonly KeyRotation[], BankError> {
  const file = parseRotationFile(bytes);
  if (!file.ok) return file;
  const rotations: KeyRotation[] = [];
  for (const signed of file.value) {
    const rotation = checkRotation(signed);
    if (!rotation.ok) return rotation;
    if (rotation.value.publisherId !== publisherId)
      return refuseBank("bank-key-change-malformed", "a change is of another publisher");
    rotations.push(rotation.value);
  }
  return ok(rotations);
}
