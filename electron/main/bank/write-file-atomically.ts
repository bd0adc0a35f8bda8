import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../journal/sync-folder.ts";

/** Replaces a file as a whole and puts it on disk: after a crash it is the old one or the new one. Its folder must exist. */
export async function writeFileAtomically(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
}
