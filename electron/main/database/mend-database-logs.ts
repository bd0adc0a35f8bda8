import { type Dirent } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { failureName } from "../report/failure-name.ts";
import { wholeLogLength } from "./whole-log-length.ts";

/** The folders of the profile in which Chromium keeps LevelDB databases: what was answered, and how the app is to look. */
const DATABASE_PARENTS = ["IndexedDB", "Local Storage"];
const LOG_NAME = /^(\d+\.log|MANIFEST-\d+)$/;

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    // Before the first start there is none.
    if (failureName(error) === "ENOENT") return [];
    throw error;
  }
}

/** Cuts a torn last record off a log; answers whether there was one. */
async function mendLog(file: string): Promise<boolean> {
  const handle = await open(file, "r+");
  try {
    const log = await handle.readFile();
    const wholeLength = wholeLogLength(log);
    if (wholeLength === null || wholeLength === log.length) return false;
    await handle.truncate(wholeLength);
    await handle.datasync();
    return true;
  } finally {
    await handle.close();
  }
}

/**
 * Cuts off what a killed process had half written to the browser's databases below `userDataFolder`; nothing of it was ever
 * acknowledged. LevelDB reads over a torn end but then writes on behind it, and at the start after that it finds the damage in the
 * middle, where Chromium throws the whole database away. To be called before a page can open one. Reports what goes wrong.
 */
export async function mendDatabaseLogs(
  userDataFolder: string,
  report: (text: string) => void,
): Promise<void> {
  try {
    for (const parent of DATABASE_PARENTS) {
      const databases = await entriesOf(join(userDataFolder, parent));
      for (const { name } of databases.filter((entry) => entry.isDirectory())) {
        const folder = join(userDataFolder, parent, name);
        const files = (await entriesOf(folder)).filter((entry) => LOG_NAME.test(entry.name));
        for (const file of files)
          if (await mendLog(join(folder, file.name)))
            report(`a torn record was cut off a log of ${parent}`);
      }
    }
  } catch (error) {
    report(`the logs of the database were not looked at: ${failureName(error)}`);
  }
}
