import type { FileHandle } from "node:fs/promises";

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.length - written;
    const { bytesWritten } = await handle.write(bytes, written, rest, position + written);
    written += bytesWritten;
  }
}

/**
 * Makes a function that writes behind the first `length` bytes of a file, once or more; with `isDurable` it returns
 * when everything written so far is on disk. It throws when that fails, and the next call first cuts off what the
 * failed one may have left, so that no half record ever stands between whole ones. One call at a time.
 */
export function createRecordWriter(
  handle: FileHandle,
  length: number,
): (bytes: Buffer, options: { readonly isDurable: boolean }) => Promise<void> {
  let end = length;
  let mayHaveRemnant = false;
  return async (bytes, { isDurable }) => {
    if (mayHaveRemnant) await handle.truncate(end);
    mayHaveRemnant = true;
    await writeAll(handle, bytes, end);
    if (isDurable) await handle.datasync();
    mayHaveRemnant = false;
    end += bytes.length;
  };
}
