import { benchBackup, type BackgroundRow } from "./backup-speed.ts";
import { benchExports } from "./export-speed.ts";
import type { BenchReport } from "./figure.ts";

/** A year of three mocks a week, and more than anybody will sit. */
const HISTORY_LENGTHS = [150, 1000];

/** Backups and exports of a long history, and for how long they hold up the window. */
export async function benchBackground(): Promise<BenchReport> {
  const rows: BackgroundRow[] = [];
  for (const length of HISTORY_LENGTHS)
    rows.push(...(await benchBackup(length)), ...(await benchExports(length)));
  return {
    figures: rows.map(({ name, tookMs }) => ({
      name,
      unit: "ms",
      value: tookMs,
      floor: null,
      goal: null,
    })),
    details: rows.map(({ name, sizeBytes, longTasksMs }) => ({
      "in the background": name,
      MB: (sizeBytes / 1_000_000).toFixed(1),
      "tasks of 50 ms and more": longTasksMs.length,
      "longest ms": Math.max(0, ...longTasksMs).toFixed(0),
    })),
  };
}
