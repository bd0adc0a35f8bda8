import { type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import { type BackupEntry } from "../../../shared/backup/backup-entry.ts";
import { type BankError } from "../../../shared/bank/bank-error.ts";
import { type BankSummary } from "../../../shared/bank/bank-summary.ts";
import { replaySession } from "../../../shared/exam/replay-session.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type OpenAttemptEntry } from "../data/attempts-repository.ts";
import { type OpenAttemptSummary } from "../features/home/open-attempt-summary.ts";
import { satMockName } from "../ui/sat-mock-name.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";

export interface HomeData {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  readonly open: readonly OpenAttemptEntry[];
  readonly finished: readonly FinishedAttempt[];
  readonly unreadableCount: number;
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
  const [shelf, list, open] = await Promise.all([
    ask("bank:list", {}),
    repository.listNewestFirst(),
    repository.listOpen(),
  ]);
  if (!shelf.ok) return err({ source: "main", error: shelf.error });
  if (!list.ok) return err({ source: "storage", error: list.error });
  if (!open.ok) return err({ source: "storage", error: open.error });
  const attemptCount = list.value.finished.length + list.value.unreadableCount + open.value.length;
  const lostHistory = attemptCount === 0 ? await newestHistory(keeper) : null;
  return ok({ ...shelf.value, ...list.value, open: open.value, lostHistory });
}

async function newestHistory(keeper: AppServices["keeper"]): Promise<WholeBackup | null> {
  const backups = await keeper.list();
  // Where the backups cannot be read either, Settings says so; a new person must not be kept from beginning.
  const whole = (backups.ok ? backups.value : []).filter((entry) => entry.state === "whole");
  return (
    whole.find(({ head }) => head.counts.finishedAttempts + head.counts.openAttempts > 0) ?? null
  );
}

/** Sums up an open sitting by replaying what is stored of it. */
export function summarizeOpen({ attempt, events }: OpenAttemptEntry): OpenAttemptSummary {
  const { timeLimitMs } = attempt.conditions;
  const session = replaySession(
    attempt.form,
    timeLimitMs,
    events.map((entry) => entry.event),
  );
  const elapsedMs = session.status === "ended" ? session.endedAtMs : session.elapsedMs;
  return {
    attemptId: attempt.attemptId,
    bank: attempt.bank,
    examCode: attempt.blueprint.exam.code,
    mockName: satMockName(attempt.form.mode, attempt.conditions.profile),
    startedAtMs: attempt.startedAtMs,
    answeredCount: [...session.items.values()].filter((item) => item.response !== null).length,
    questionCount: attempt.form.positions.length,
    remainingMs: timeLimitMs === null ? null : timeLimitMs - elapsedMs,
  };
}
