import { z } from "zod";
import { err, ok, type Result } from "../lib/result.ts";
import { PublisherIdSchema } from "./manifest.ts";

/** The second line of a minisign public key file: 42 bytes in base64. */
export const PublicKeyLineSchema = z.string().regex(/^RW[Q-T][A-Za-z0-9+/]{53}$/);

/** A publisher's word that another key takes the place of this one. It counts when the old key signed it. */
export const KeyRotationSchema = z
  .strictObject({
    /** Tells it from everything else that a publisher signs. */
    format: z.literal("rehearsal-key-rotation-1"),
    publisherId: PublisherIdSchema,
    /** 1, 2, 3 …: grows with each rotation of the publisher. */
    sequence: z.int().min(1),
    oldKey: PublicKeyLineSchema,
    newKey: PublicKeyLineSchema,
  })
  .readonly();
export type KeyRotation = z.infer<typeof KeyRotationSchema>;

/** The one spelling of a rotation: what the old key signs, in UTF-8. */
export function keyRotationText(rotation: KeyRotation): string {
  const { format, publisherId, sequence, oldKey, newKey } = rotation;
  return `${JSON.stringify({ format, publisherId, sequence, oldKey, newKey }, null, 2)}\n`;
}

/** The keys that a person's trust in a publisher began with, and the rotations that were accepted since, oldest first. */
export interface KeyHistory {
  readonly roots: readonly string[];
  readonly rotations: readonly KeyRotation[];
}

/** "current": may sign new banks. "replaced": vouches only for what was opened before. */
export type KeyState = "current" | "replaced" | "unknown";

/** How a publisher's history knows a key. */
export function keyStateOf({ roots, rotations }: KeyHistory, key: string): KeyState {
  if (rotations.some(({ oldKey }) => oldKey === key)) return "replaced";
  const isKnown = roots.includes(key) || rotations.some(({ newKey }) => newKey === key);
  return isKnown ? "current" : "unknown";
}

/**
 * "unconnected": no way leads from a key that is trusted here to the one asked for. "disputed": one key named two successors.
 * "out-of-order": a rotation leads back to an earlier key, or its number does not grow.
 */
export type RotationProblem = "unconnected" | "disputed" | "out-of-order";

function sequenceOf(history: KeyHistory, key: string): number {
  return history.rotations.find(({ newKey }) => newKey === key)?.sequence ?? 0;
}

function accept(history: KeyHistory, rotation: KeyRotation): Result<KeyHistory, RotationProblem> {
  const { roots, rotations } = history;
  const { oldKey, newKey, sequence } = rotation;
  const earlier = rotations.find((known) => known.oldKey === oldKey);
  if (earlier !== undefined) return earlier.newKey === newKey ? ok(history) : err("disputed");
  // What happened before this person's trust began is no concern of it.
  if (keyStateOf(history, oldKey) === "unknown") return ok(history);
  if (keyStateOf(history, newKey) !== "unknown" || sequence <= sequenceOf(history, oldKey))
    return err("out-of-order");
  return ok({ roots, rotations: [...rotations, rotation] });
}

/**
 * Follows verified rotations of one publisher from the keys trusted here until `key` is a current one, and answers with the
 * history that includes them. The same rotation twice changes nothing.
 */
export function followRotations(
  history: KeyHistory,
  rotations: readonly KeyRotation[],
  key: string,
): Result<KeyHistory, RotationProblem> {
  const isDisputed = rotations.some(({ oldKey, newKey }) =>
    rotations.some((other) => other.oldKey === oldKey && other.newKey !== newKey),
  );
  if (isDisputed) return err("disputed");
  let followed = history;
  for (const rotation of rotations.toSorted((a, b) => a.sequence - b.sequence)) {
    const outcome = accept(followed, rotation);
    if (!outcome.ok) return outcome;
    followed = outcome.value;
  }
  return keyStateOf(followed, key) === "current" ? ok(followed) : err("unconnected");
}
