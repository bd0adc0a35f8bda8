import { constants } from "node:fs";
import { access } from "node:fs/promises";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { writeFileAtomically } from "../bank/write-file-atomically.ts";
import { failureName } from "../report/failure-name.ts";
import { writeTrouble } from "../report/write-trouble.ts";

/** Writes a file of the person's own where they chose, whole or not at all. */
export async function saveFile(
  file: string,
  content: string | Uint8Array,
): Promise<Result<{ readonly wasWritten: true }, IpcError>> {
  try {
    await heedWriteProtection(file);
    await writeFileAtomically(file, content);
    return ok({ wasWritten: true });
  } catch (error) {
    return err({ code: `file-${writeTrouble(error)}`, detail: failureName(error) });
  }
}

/** Putting a new file in the place of a write-protected one would succeed, against what its owner asked for. */
async function heedWriteProtection(file: string): Promise<void> {
  try {
    await access(file, constants.W_OK);
  } catch (error) {
    if (failureName(error) !== "ENOENT") throw error;
  }
}
