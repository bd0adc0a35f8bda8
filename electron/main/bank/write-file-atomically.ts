import { open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../journal/sync-folder.ts";

/**
 * Replaces a file as a whole and puts it on disk: after a crash it is the old one or the new one. Its folder must exist. Throws
 * where it fails, and leaves nothing half-written behind.
 */
export async function writeFileAtomically(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const draft = `${file}.new`;
  try {
    await writeAndSync(draft, content);
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeAndSync(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
