import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp } from "../e2e/launch-app.ts";
import { SettingsPage } from "../e2e/pages/settings-page.ts";
import { fillHistory, PATIENCE_MS, time, type Took, watchLongTasks } from "./long-history.ts";

/** What a backup of a long history takes, and for how long it holds up the window. */
export interface BackgroundRow extends Took {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A backup by hand, and the preview of its restore, of so many attempts at the first bank, each as large as a real one. */
export async function benchBackup(attemptCount: number): Promise<readonly BackgroundRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const app = await launchApp({ userDataFolder: folder });
  try {
    const { page } = app;
    await fillHistory(page, attemptCount);
    const settings = new SettingsPage(page);
    await settings.open();
    await page.evaluate(watchLongTasks);
    const backup = await time(page, async () => {
      await settings.backUpNow.click();
      await settings.news("A backup was made").waitFor({ timeout: PATIENCE_MS });
    });
    const preview = await time(page, async () => {
      await settings.preview();
      await settings.nothingNew.waitFor({ timeout: PATIENCE_MS });
    });
    const backups = join(folder, "backups");
    const sizes = readdirSync(backups).map((name) => statSync(join(backups, name)).size);
    const sizeBytes = Math.max(...sizes);
    return [
      { name: `backup of ${attemptCount} attempts`, sizeBytes, ...backup },
      { name: `preview of a restore of ${attemptCount} attempts`, sizeBytes, ...preview },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}
