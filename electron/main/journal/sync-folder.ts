import { open } from "node:fs/promises";

/** Puts a folder's list of names on disk. Windows keeps it by itself and refuses to open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
