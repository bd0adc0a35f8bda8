import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { BackupError } from "../../../shared/backup/backup-error.ts";
import type { BackupHead } from "../../../shared/backup/backup-head.ts";
import { readBackupHead } from "../../../shared/backup/backup-text.ts";
import { err, type Result } from "../../../shared/lib/result.ts";
import { failureName } from "../report/failure-name.ts";

const LINE_BREAK = 0x0a;
/** A first line has a few hundred bytes; whatever is longer is something else. */
const LONGEST_FIRST_LINE = 64 * 1024;

/**
 * What a file in the folder of backups is, without holding it in memory. Fails with "backup-not-a-backup",
 * "backup-newer-format", "backup-damaged", or "backup-read-failed" where the system does not give it.
 */
export async function checkBackupFile(file: string): Promise<Result<BackupHead, BackupError>> {
  try {
    const { firstLine, restSha256 } = await takeApart(file);
    const head = readBackupHead(firstLine);
    if (!head.ok || restSha256 === head.value.sha256) return head;
    return err({ code: "backup-damaged", detail: "it is not as it was written" });
  } catch (error) {
    return err({ code: "backup-read-failed", detail: failureName(error) });
  }
}

async function takeApart(
  file: string,
): Promise<{ readonly firstLine: string; readonly restSha256: string }> {
  const hash = createHash("sha256");
  let firstLine = Buffer.alloc(0);
  let isPastFirstLine = false;
  const pieces: AsyncIterable<Buffer> = createReadStream(file);
  for await (const piece of pieces) {
    if (isPastFirstLine) {
      hash.update(piece);
      continue;
    }
    const end = piece.indexOf(LINE_BREAK);
    firstLine = Buffer.concat([firstLine, end === -1 ? piece : piece.subarray(0, end)]);
    if (firstLine.length > LONGEST_FIRST_LINE) break;
    if (end === -1) continue;
    isPastFirstLine = true;
    hash.update(piece.subarray(end + 1));
  }
  return { firstLine: firstLine.toString("utf8"), restSha256: hash.digest("hex") };
}
