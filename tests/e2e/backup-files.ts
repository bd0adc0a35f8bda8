import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "./fixtures.ts";

/** The parts of a backup that tests look at. */
export interface BackupFile {
  readonly sha256: string;
  readonly counts: { readonly finishedAttempts: number; readonly answers: number };
  readonly content: { readonly attempts: readonly { readonly attemptId: string }[] };
}

/** The backups of a profile, oldest first, without one that is just being written. */
export function backupsIn(profile: string): readonly string[] {
  const folder = join(profile, "backups");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .toSorted()
        .map((name) => join(folder, name))
    : [];
}

/** Waits for so many backups, the newest of which is the answer. */
export async function newestBackup(profile: string, count: number): Promise<string> {
  await expect.poll(() => backupsIn(profile).length).toBe(count);
  return backupsIn(profile).at(-1) ?? "";
}
