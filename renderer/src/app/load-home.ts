import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId, type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BackupEntry } from "../../../shared/backup/backup-entry.ts";
import { type BankError } from "../../../shared/bank/bank-error.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type FoundJournal } from "../../../shared/ipc/contract.ts";
import {
  planRecovery,
  type RecoveryPlan,
  type RecoverySources,
} from "../../../shared/recovery/plan-recovery.ts";
import { type AttemptsRepository, type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type AttemptHistory } from "../data/read-history.ts";
import { type StorageError } from "../data/storage-error.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

export interface HomeData {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  readonly open: readonly OpenAttemptEntry[];
  /** Of every finished attempt that can be read, newest first. */
  readonly digests: readonly AttemptDigest[];
  readonly unreadableCount: number;
  /** What the journals hold, compared with the database. */
  readonly recovery: RecoveryPlan;
  /** Why the journals could not be looked at, else null. The database is there all the same. */
  readonly journalProblem: AppProblem | null;
  /** The newest backup with attempts where the history here has none: it may have been lost. Null otherwise. */
  readonly lostHistory: WholeBackup | null;
}

type WholeBackup = Extract<BackupEntry, { readonly state: "whole" }>;

/**
 * Reads what Home, History and Library show; of the history only what is not `known` yet. The banks and the history come from
 * different places, so both are asked at once.
 */
export async function loadHome(
  { ask, repository, keeper }: Pick<AppServices, "ask" | "repository" | "keeper">,
  known: readonly AttemptDigest[],
): Promise<Result<HomeData, AppProblem>> {
  const [shelf, history, open, journals] = await Promise.all([
    ask("bank:list", {}),
    repository.readHistory(known),
    repository.listOpen(),
    ask("journal:list", {}),
  ]);
  if (!shelf.ok) return err({ source: "main", error: shelf.error });
  if (!history.ok) return err({ source: "storage", error: history.error });
  if (!open.ok) return err({ source: "storage", error: open.error });
  const { digests, unreadableIds } = history.value;
  const found = journals.ok ? journals.value.journals : [];
  const ends = await readEnds(repository, found, history.value);
  if (!ends.ok) return err({ source: "storage", error: ends.error });
  const recovery = planRecovery({ open: open.value, ...ends.value, journals: found });
  const unreadableCount = unreadableIds.length;
  const attemptCount = digests.length + unreadableCount + open.value.length;
  const lostHistory = attemptCount === 0 ? await newestHistory(keeper) : null;
  return ok({
    ...shelf.value,
    digests,
    unreadableCount,
    open: open.value,
    recovery,
    lostHistory,
    journalProblem: journals.ok ? null : { source: "main", error: journals.error },
  });
}

/** Reads in full the finished attempts that have a journal all the same: hardly ever any. */
async function readEnds(
  repository: AttemptsRepository,
  journals: readonly FoundJournal[],
  { digests, unreadableIds }: AttemptHistory,
): Promise<Result<Pick<RecoverySources, "finished" | "unreadableIds">, StorageError>> {
  const finishedIds = new Set(digests.map(({ attemptId }) => attemptId));
  const finished: FinishedAttempt[] = [];
  const newlyUnreadableIds: AttemptId[] = [];
  for (const { attemptId } of journals) {
    if (!finishedIds.has(attemptId)) continue;
    const read = await repository.read(attemptId);
    if (read.ok) {
      if (read.value.status === "finished") finished.push(read.value);
    } else if (read.error.code === "storage-row-unreadable") newlyUnreadableIds.push(attemptId);
    else return read;
  }
  return ok({ finished, unreadableIds: [...unreadableIds, ...newlyUnreadableIds] });
}

async function newestHistory(keeper: AppServices["keeper"]): Promise<WholeBackup | null> {
  const backups = await keeper.list();
  // Where the backups cannot be read either, Settings says so; a new person must not be kept from beginning.
  const whole = (backups.ok ? backups.value : []).filter((entry) => entry.state === "whole");
  return (
    whole.find(({ head }) => head.counts.finishedAttempts + head.counts.openAttempts > 0) ?? null
  );
}
