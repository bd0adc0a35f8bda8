import { z } from "zod";
import {
  type KeyHistory,
  KeyRotationSchema,
  keyStateOf,
  type KeyState,
  PublicKeyLineSchema,
} from "../../../shared/bank/key-rotation.ts";
import type { KeyStanding } from "../../../shared/bank/bank-summary.ts";
import { PublisherIdSchema, PublisherNameSchema } from "../../../shared/bank/manifest.ts";
import { parseMinisignPublicKey } from "./minisign.ts";
import type { TrustedKey } from "./trusted-key.ts";

const KeySchema = PublicKeyLineSchema.refine((line) => parseMinisignPublicKey(line).ok);

const PublisherRecordSchema = z
  .strictObject({
    publisherId: PublisherIdSchema,
    publisherName: PublisherNameSchema,
    /** The key that the person compared and agreed to; null for a publisher that is built in. */
    trusted: z.strictObject({ publicKey: KeySchema, atMs: z.int() }).readonly().nullable(),
    /** Those that were accepted, oldest first. */
    rotations: z
      .array(KeyRotationSchema.refine(({ newKey }) => parseMinisignPublicKey(newKey).ok))
      .readonly(),
    revokedAtMs: z.int().nullable(),
  })
  .readonly();
export type PublisherRecord = z.infer<typeof PublisherRecordSchema>;

/** What this installation remembers of publishers: whom the person trusted, whose key changed, who was revoked. */
export const TrustRecordSchema = z
  .strictObject({
    format: z.literal(1),
    /** When an earlier record was found damaged and set aside; null once the person has read so. */
    lostAtMs: z.int().nullable(),
    publishers: z.array(PublisherRecordSchema).readonly(),
  })
  .readonly();
export type TrustRecord = z.infer<typeof TrustRecordSchema>;

export const EMPTY_TRUST_RECORD: TrustRecord = { format: 1, lostAtMs: null, publishers: [] };

/** A publisher as its built-in keys and the record together make it. */
export interface KnownPublisher {
  readonly publisherId: string;
  readonly publisherName: string;
  readonly standing: KeyStanding;
  /** Those that trust began with, then those that took their place. */
  readonly keys: readonly TrustedKey[];
  readonly history: KeyHistory;
  /** Wall clock, ms since 1970; null where it is built in. */
  readonly trustedAtMs: number | null;
  readonly revokedAtMs: number | null;
}

/** A key takes over the standing of the one that it replaced. */
function withSuccessors(
  roots: readonly TrustedKey[],
  { rotations }: Pick<KeyHistory, "rotations">,
): readonly TrustedKey[] {
  const keys = [...roots];
  for (const { oldKey, newKey } of rotations) {
    const replaced = keys.find(({ publicKey }) => publicKey === oldKey);
    const isNew = keys.every(({ publicKey }) => publicKey !== newKey);
    if (replaced !== undefined && isNew) keys.push({ ...replaced, publicKey: newKey });
  }
  return keys;
}

function builtInPublisher(
  publisherId: string,
  builtIn: readonly TrustedKey[],
  record: PublisherRecord | undefined,
): KnownPublisher | null {
  const own = builtIn.filter((key) => key.publisherId === publisherId);
  const first = own.find(({ standing }) => standing === "release") ?? own[0];
  if (first === undefined) return null;
  const history = { roots: own.map((key) => key.publicKey), rotations: record?.rotations ?? [] };
  return {
    publisherId,
    publisherName: first.publisherName,
    standing: first.standing,
    keys: withSuccessors(own, history),
    history,
    trustedAtMs: null,
    revokedAtMs: record?.revokedAtMs ?? null,
  };
}

function trustedPublisher(record: PublisherRecord | undefined): KnownPublisher | null {
  if (record?.trusted == null) return null;
  const { publisherId, publisherName, trusted, rotations, revokedAtMs } = record;
  const standing = "trusted-by-person";
  const root: TrustedKey = { publisherId, publisherName, standing, publicKey: trusted.publicKey };
  const history = { roots: [root.publicKey], rotations };
  return {
    publisherId,
    publisherName,
    standing,
    keys: withSuccessors([root], history),
    history,
    trustedAtMs: trusted.atMs,
    revokedAtMs,
  };
}

/** Every publisher that is known here. Where one is built in, its built-in keys stand in place of one that the person trusted. */
export function knownPublishers(
  builtIn: readonly TrustedKey[],
  record: TrustRecord,
): readonly KnownPublisher[] {
  const ids = new Set([...builtIn, ...record.publishers].map(({ publisherId }) => publisherId));
  return [...ids].flatMap((publisherId) => {
    const own = record.publishers.find((publisher) => publisher.publisherId === publisherId);
    return builtInPublisher(publisherId, builtIn, own) ?? trustedPublisher(own) ?? [];
  });
}

/** How far a key may vouch for a bank now. */
export function stateOfKey(
  publishers: readonly KnownPublisher[],
  key: TrustedKey,
): KeyState | "revoked" {
  const publisher = publishers.find(({ publisherId }) => publisherId === key.publisherId);
  if (publisher === undefined) return "unknown";
  return publisher.revokedAtMs === null ? keyStateOf(publisher.history, key.publicKey) : "revoked";
}

/** The record with one publisher's entry exchanged or added. */
export function withPublisher(record: TrustRecord, changed: PublisherRecord): TrustRecord {
  const others = record.publishers.filter(({ publisherId }) => publisherId !== changed.publisherId);
  return { ...record, publishers: [...others, changed] };
}

/** The entry of a known publisher, as the record holds it or would hold it. */
export function recordOf(publisher: KnownPublisher): PublisherRecord {
  const { publisherId, publisherName, history, trustedAtMs, revokedAtMs } = publisher;
  const [publicKey] = history.roots;
  return {
    publisherId,
    publisherName,
    trusted:
      trustedAtMs === null || publicKey === undefined ? null : { publicKey, atMs: trustedAtMs },
    rotations: history.rotations,
    revokedAtMs,
  };
}
