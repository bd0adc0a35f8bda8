import { statfs } from "node:fs/promises";

/** Several times what a browser's database writes at once when it makes a table of its log (4 MB, and more as it merges tables). */
const LEAST_ROOM_BYTES = 32 * 1024 * 1024;

/** Whether a folder's disk has room for a write to the database. A disk that does not say counts as one that has. */
export async function hasRoom(folder: string, leastBytes = LEAST_ROOM_BYTES): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= leastBytes;
  } catch {
    return true;
  }
}
