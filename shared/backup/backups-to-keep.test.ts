import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BACKUP_REASONS, type BackupReason } from "./backup-head.ts";
import { backupsToKeep, type KeepableBackup } from "./backups-to-keep.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const dayOf = (ms: number) => Math.floor(ms / DAY_MS);
// A Monday.
const MONDAY_MS = 20_780 * DAY_MS;

function aBackup(
  createdAtMs: number,
  {
    reason = "daily",
    attempts = 1,
  }: { readonly reason?: BackupReason; readonly attempts?: number } = {},
): KeepableBackup {
  const counts = { finishedAttempts: attempts, openAttempts: 0, answers: 0, rows: {} };
  return { name: `${createdAtMs}-${reason}`, head: { createdAtMs, reason, counts } };
}

function keptOf(backups: readonly KeepableBackup[]): readonly KeepableBackup[] {
  const kept = backupsToKeep(backups, dayOf);
  return backups.filter(({ name }) => kept.has(name));
}

describe("the backups that are kept", () => {
  it("are the newest of each of seven days and of each of four weeks", () => {
    const twiceADay = Array.from({ length: 60 }, (_, day) => [
      aBackup(MONDAY_MS + day * DAY_MS + 8 * HOUR_MS),
      aBackup(MONDAY_MS + day * DAY_MS + 20 * HOUR_MS),
    ]).flat();
    const days = keptOf(twiceADay).map(({ head }) => (head.createdAtMs - MONDAY_MS) / DAY_MS);
    // Day 59 is a Thursday: the weeks before it end with days 55, 48 and 41.
    expect(days.map(Math.floor)).toEqual([41, 48, 53, 54, 55, 56, 57, 58, 59]);
    expect(days.every((day) => day % 1 > 0.5)).toBe(true);
  });

  it("stay although nobody was here for a year", () => {
    const week = Array.from({ length: 7 }, (_, day) => aBackup(MONDAY_MS + day * DAY_MS));
    const today = aBackup(MONDAY_MS + 365 * DAY_MS);
    expect(keptOf([...week, today])).toEqual([...week.slice(1), today]);
  });

  it("are three before an upgrade and three before a restore besides, however many others there are", () => {
    const waysBack = (["upgrade", "restore"] as const).flatMap((reason) =>
      [1, 2, 3, 4].map((day) => aBackup(MONDAY_MS + day * DAY_MS, { reason })),
    );
    const later = Array.from({ length: 40 }, (_, day) => aBackup(MONDAY_MS + (day + 9) * DAY_MS));
    const kept = keptOf([...waysBack, ...later]);
    for (const reason of ["upgrade", "restore"])
      expect(kept.filter(({ head }) => head.reason === reason)).toHaveLength(3);
  });

  it("have the fullest among them, when a history was begun anew", () => {
    const full = aBackup(MONDAY_MS, { attempts: 30 });
    const anew = Array.from({ length: 90 }, (_, day) =>
      aBackup(MONDAY_MS + (day + 1) * DAY_MS, { attempts: 1 }),
    );
    expect(keptOf([full, ...anew])).toContain(full);
  });

  const backups = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 * 24 }), { maxLength: 60 })
    .chain((hours) =>
      fc.tuple(
        ...hours.map((hour) =>
          fc.record({
            hour: fc.constant(hour),
            reason: fc.constantFrom(...BACKUP_REASONS),
            attempts: fc.integer({ min: 0, max: 9 }),
          }),
        ),
      ),
    )
    .map((all) => all.map(({ hour, ...facts }) => aBackup(MONDAY_MS + hour * HOUR_MS, facts)));

  it("are never more than eighteen, have the newest among them, and are not thinned a second time", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptOf(all);
        expect(kept.length).toBeLessThanOrEqual(18);
        const newest = all.toSorted((a, b) => b.head.createdAtMs - a.head.createdAtMs)[0];
        if (newest !== undefined) expect(kept).toContain(newest);
        expect(keptOf(kept)).toEqual(kept);
      }),
    );
  });
});
