import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseFile } from "../e2e/choose-file.ts";
import { launchApp } from "../e2e/launch-app.ts";
import { ExportCards } from "../e2e/pages/export-cards.ts";
import { SettingsPage } from "../e2e/pages/settings-page.ts";
import type { BackgroundRow } from "./backup-speed.ts";
import { fillHistory, PATIENCE_MS, time, watchLongTasks } from "./long-history.ts";

/** Each export for other programs of so many attempts at the first bank, each as large as a real one. */
export async function benchExports(attemptCount: number): Promise<readonly BackgroundRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-bench-"));
  const first = await launchApp({ userDataFolder: folder });
  await fillHistory(first.page, attemptCount);
  await first.close();
  const app = await launchApp({ userDataFolder: folder });
  try {
    const { page, electronApp } = app;
    const settings = new SettingsPage(page);
    const cards = new ExportCards(page);
    await settings.open();
    await page.evaluate(watchLongTasks);
    const rows: BackgroundRow[] = [];
    for (const [name, button] of [
      ["mocks as CSV", cards.saveMocks],
      ["answers as CSV", cards.saveAnswers],
      ["both as JSON", cards.saveResults],
      ["missed questions for Anki", cards.saveAnki],
    ] as const) {
      const file = join(folder, name);
      await chooseFile(electronApp, file);
      const took = await time(page, async () => {
        await button.click();
        await settings.news("The file was saved").waitFor({ timeout: PATIENCE_MS });
      });
      rows.push({
        name: `${name}, ${attemptCount} attempts`,
        sizeBytes: statSync(file).size,
        ...took,
      });
    }
    return rows;
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}
