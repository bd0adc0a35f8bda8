import type { BackupHead } from "./backup-head.ts";

const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
/** How many of those are kept that were made before an upgrade, and of those made before a restore. */
const WAYS_BACK_KEPT = 3;

/** What the rule looks at of a backup. */
export interface KeepableBackup {
  readonly name: string;
  readonly head: Pick<BackupHead, "createdAtMs" | "reason" | "counts">;
}

/**
 * The names of the backups to keep: the newest of each of the last 7 days that have one, the newest of each of the last 4
 * weeks (from Monday) that have one, the last 3 made before an upgrade and the last 3 made before a restore, and always the one
 * with the most attempts, so that no number of backups of a history begun anew pushes out the one from before.
 * `dayOf` numbers the days of the calendar, 0 for 1 January 1970.
 */
export function backupsToKeep(
  backups: readonly KeepableBackup[],
  dayOf: (ms: number) => number,
): ReadonlySet<string> {
  const newestFirst = backups.toSorted((a, b) => b.head.createdAtMs - a.head.createdAtMs);
  const usual = newestFirst.filter(({ head }) => !isWayBack(head));
  const day = ({ head }: KeepableBackup): number => dayOf(head.createdAtMs);
  // The first of January 1970 was a Thursday.
  const week = (backup: KeepableBackup): number => Math.floor((day(backup) + 3) / 7);
  const kept = [
    ...newestOfEach(usual, day, DAYS_KEPT),
    ...newestOfEach(usual, week, WEEKS_KEPT),
    ...newestFirst.filter(({ head }) => head.reason === "upgrade").slice(0, WAYS_BACK_KEPT),
    ...newestFirst.filter(({ head }) => head.reason === "restore").slice(0, WAYS_BACK_KEPT),
    ...fullest(newestFirst),
  ];
  return new Set(kept.map(({ name }) => name));
}

function isWayBack({ reason }: KeepableBackup["head"]): boolean {
  return reason === "upgrade" || reason === "restore";
}

function newestOfEach(
  newestFirst: readonly KeepableBackup[],
  spanOf: (backup: KeepableBackup) => number,
  spanCount: number,
): readonly KeepableBackup[] {
  const bySpan = new Map<number, KeepableBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!bySpan.has(span)) bySpan.set(span, backup);
  }
  return [...bySpan.values()].slice(0, spanCount);
}

function attemptsIn({ head }: KeepableBackup): number {
  return head.counts.finishedAttempts + head.counts.openAttempts;
}

function fullest(newestFirst: readonly KeepableBackup[]): readonly KeepableBackup[] {
  return newestFirst.toSorted((a, b) => attemptsIn(b) - attemptsIn(a)).slice(0, 1);
}
