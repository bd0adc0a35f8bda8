import {
  type AttemptDigest,
  AttemptDigestSchema,
} from "../../../shared/attempts/attempt-digest.ts";
import {
  type AttemptId,
  AttemptRecordSchema,
  type FinishedAttempt,
} from "../../../shared/attempts/attempt-record.ts";
import { digestOf } from "../../../shared/attempts/digest-of.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import type { DatabaseDoor } from "./database-door.ts";
import type { ExamDatabase } from "./exam-database.ts";
import type { StorageError } from "./storage-error.ts";

/** Every finished attempt in short. */
export interface AttemptHistory {
  /** Newest first. */
  readonly digests: readonly AttemptDigest[];
  /** Keys of attempts of any status that are there but cannot be read. They stay where they are. */
  readonly unreadableIds: readonly string[];
}

/** What is read at once is a task of its own, and short enough for the window to answer in between. A full attempt is read alone. */
const DIGESTS_AT_ONCE = 25;
/** Each write waits for the disk. What is lost of them when the app is killed is made once more. */
const DIGESTS_PER_WRITE = 20;

/**
 * Reads the digests of all finished attempts but of those that are `known` already. One that is missing or cannot be read is made
 * anew from its attempt, and one whose attempt is gone is removed.
 */
export async function readHistory(
  db: ExamDatabase,
  door: DatabaseDoor,
  known: readonly AttemptDigest[],
): Promise<Result<AttemptHistory, StorageError>> {
  const keys = await door.read(() => readKeys(db));
  if (!keys.ok) return keys;
  const { attemptIds, digestIds, orphanIds } = keys.value;
  // Where the disk does not go along they are left for the next time: nothing reads them.
  if (orphanIds.length > 0) await door.write(() => db.attemptDigests.bulkDelete([...orphanIds]));
  const remembered = known.filter(({ attemptId }) => digestIds.has(attemptId));
  const rememberedIds = new Set(remembered.map(({ attemptId }) => attemptId));
  const unknownIds = [...digestIds].filter((attemptId) => !rememberedIds.has(attemptId));
  const stored = await inPieces(unknownIds, DIGESTS_AT_ONCE, (ids) =>
    door.read(() => readDigests(db, ids)),
  );
  if (!stored.ok) return stored;
  const kept = [...remembered, ...stored.value];
  const keptIds = new Set(kept.map(({ attemptId }) => attemptId));
  const missingIds = attemptIds.filter((attemptId) => !keptIds.has(attemptId));
  const found = await inPieces(missingIds, DIGESTS_PER_WRITE, (ids) => makeDigests(db, door, ids));
  if (!found.ok) return found;
  const digests = [...kept, ...digestsAmong(found.value)];
  return ok({
    digests: digests.sort((a, b) => b.startedAtMs - a.startedAtMs),
    unreadableIds: found.value.flatMap((each) =>
      "unreadableId" in each ? [each.unreadableId] : [],
    ),
  });
}

interface Keys {
  /** Of every attempt, open ones too: whether a row is what its status says is known once it has been read. */
  readonly attemptIds: readonly AttemptId[];
  /** Of the digests of attempts that are there and not open. */
  readonly digestIds: ReadonlySet<AttemptId>;
  /** Of all other digests. */
  readonly orphanIds: readonly AttemptId[];
}

function readKeys(db: ExamDatabase): PromiseLike<Keys> {
  return db.transaction("r", db.attempts, db.attemptDigests, async () => {
    const attemptIds = await db.attempts.toCollection().primaryKeys();
    const openIds = new Set(await db.attempts.where({ status: "open" }).primaryKeys());
    const endedIds = new Set(attemptIds.filter((attemptId) => !openIds.has(attemptId)));
    const digestIds = await db.attemptDigests.toCollection().primaryKeys();
    return {
      attemptIds,
      digestIds: new Set(digestIds.filter((attemptId) => endedIds.has(attemptId))),
      orphanIds: digestIds.filter((attemptId) => !endedIds.has(attemptId)),
    };
  });
}

async function readDigests(
  db: ExamDatabase,
  ids: readonly AttemptId[],
): Promise<readonly AttemptDigest[]> {
  const rows = await db.attemptDigests.bulkGet([...ids]);
  return rows.flatMap((row) => AttemptDigestSchema.safeParse(row).data ?? []);
}

/** What became of an attempt that was looked at. */
type Found = { readonly digest: AttemptDigest } | { readonly unreadableId: string };

function digestsAmong(found: readonly Found[]): readonly AttemptDigest[] {
  return found.flatMap((each) => ("digest" in each ? [each.digest] : []));
}

async function makeDigests(
  db: ExamDatabase,
  door: DatabaseDoor,
  ids: readonly AttemptId[],
): Promise<Result<readonly Found[], StorageError>> {
  const found: Found[] = [];
  for (const attemptId of ids) {
    const row = await door.read(() => db.attempts.get(attemptId));
    if (!row.ok) return row;
    found.push(...lookAt(attemptId, row.value));
  }
  const made = digestsAmong(found);
  // Where the disk does not take them they are shown all the same, and made again at the next start.
  if (made.length > 0) await door.write(() => db.attemptDigests.bulkPut(made));
  return ok(found);
}

function lookAt(attemptId: AttemptId, row: unknown): readonly Found[] {
  // It was there when the keys were read.
  if (row === undefined) return [];
  const { data } = AttemptRecordSchema.safeParse(row);
  if (data?.status === "open") return [];
  const digest = data === undefined ? null : digestIfWhole(data);
  return [digest === null ? { unreadableId: attemptId } : { digest }];
}

/** The digest of an attempt; null where its parts do not belong together, so that none of its screens could show it. */
export function digestIfWhole(attempt: FinishedAttempt): AttemptDigest | null {
  try {
    return digestOf(attempt);
  } catch {
    return null;
  }
}

/** Does work on some ids after others, and stops at the first piece that fails. */
async function inPieces<T>(
  ids: readonly AttemptId[],
  size: number,
  work: (piece: readonly AttemptId[]) => Promise<Result<readonly T[], StorageError>>,
): Promise<Result<readonly T[], StorageError>> {
  const all: T[] = [];
  for (let from = 0; from < ids.length; from += size) {
    const piece = await work(ids.slice(from, from + size));
    if (!piece.ok) return piece;
    all.push(...piece.value);
  }
  return ok(all);
}
