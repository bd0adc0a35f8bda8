import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../journal/sync-folder.ts";

/** Removes a folder with everything in it, and the knowledge of it from the disk. Throws where something of it stays. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await syncFolder(dirname(folder));
}
