import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BackupEntry } from "../../../shared/backup/backup-entry.ts";
import { type BankError } from "../../../shared/bank/bank-error.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { planRecovery, type RecoveryPlan } from "../../../shared/recovery/plan-recovery.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

export interface HomeData {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  readonly open: readonly OpenAttemptEntry[];
  readonly finished: readonly FinishedAttempt[];
  readonly unreadableCount: number;
  /** What the journals hold, compared with the database. */
  readonly recovery: RecoveryPlan;
  /** Why the journals could not be looked at, else null. The database is there all the same. */
  readonly journalProblem: AppProblem | null;
  /** The newest backup with attempts where the history here has none: it may have been lost. Null otherwise. */
  readonly lostHistory: WholeBackup | null;
}

type WholeBackup = Extract<BackupEntry, { readonly state: "whole" }>;

/** Reads what Home, History and Library show. The banks and the history come from different places, so both are asked at once. */
export async function loadHome({
  ask,
  repository,
  keeper,
}: Pick<AppServices, "ask" | "repository" | "keeper">): Promise<Result<HomeData, AppProblem>> {
  const [shelf, list, open, journals] = await Promise.all([
    ask("bank:list", {}),
    repository.listNewestFirst(),
    repository.listOpen(),
    ask("journal:list", {}),
  ]);
  if (!shelf.ok) return err({ source: "main", error: shelf.error });
  if (!list.ok) return err({ source: "storage", error: list.error });
  if (!open.ok) return err({ source: "storage", error: open.error });
  const { finished, unreadableCount, unreadableIds } = list.value;
  const recovery = planRecovery({
    open: open.value,
    finished,
    unreadableIds,
    journals: journals.ok ? journals.value.journals : [],
  });
  const attemptCount = finished.length + unreadableCount + open.value.length;
  const lostHistory = attemptCount === 0 ? await newestHistory(keeper) : null;
  return ok({
    ...shelf.value,
    finished,
    unreadableCount,
    open: open.value,
    recovery,
    lostHistory,
    journalProblem: journals.ok ? null : { source: "main", error: journals.error },
  });
}

async function newestHistory(keeper: AppServices["keeper"]): Promise<WholeBackup | null> {
  const backups = await keeper.list();
  // Where the backups cannot be read either, Settings says so; a new person must not be kept from beginning.
  const whole = (backups.ok ? backups.value : []).filter((entry) => entry.state === "whole");
  return (
    whole.find(({ head }) => head.counts.finishedAttempts + head.counts.openAttempts > 0) ?? null
  );
}
