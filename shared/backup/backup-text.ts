import { z } from "zod";
import { err, ok, type Result } from "../lib/result.ts";
import type { BackupError, BackupErrorCode } from "./backup-error.ts";
import {
  type BackupHead,
  BackupHeadSchema,
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
} from "./backup-head.ts";

/** A table of a backup; each row is the JSON of one database row, without line breaks. */
export interface BackupTable {
  readonly name: string;
  readonly rows: readonly string[];
}

/** A backup that was read and found whole. */
export interface Backup {
  readonly head: BackupHead;
  /** The rows of each table as they stood in the database; what they hold is for the reader of the table to check. */
  readonly tables: ReadonlyMap<string, readonly unknown[]>;
}

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
type Sha256 = (text: string) => string;

const ContentSchema = z.record(z.string(), z.array(z.unknown()));
const AnyHeadSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), formatVersion: z.int() });

/**
 * The text of a backup: one JSON document, whose first line says what it is and whose other lines hold one row each. The
 * checksum covers everything after the first line, so that anybody can check it (`tail -n +2 FILE | sha256sum`).
 */
export function backupText(
  head: Omit<BackupHead, "format" | "formatVersion" | "sha256">,
  tables: readonly BackupTable[],
  sha256: Sha256,
): string {
  const content = tables.map(
    ({ name, rows }) => `${JSON.stringify(name)}:[\n${rows.join(",\n")}\n]`,
  );
  const rest = `{${content.join(",\n")}}}\n`;
  const whole: BackupHead = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    ...head,
    sha256: sha256(rest),
  };
  return `${JSON.stringify(whole).slice(0, -1)},"content":\n${rest}`;
}

/**
 * What the first line of a file says. Fails with "backup-not-a-backup" where it is something else, "backup-newer-format" for
 * the file of a later release, and "backup-damaged" where it was a backup once.
 */
export function readBackupHead(firstLine: string): Result<BackupHead, BackupError> {
  // Without the name of what follows it, the first line is a document of its own.
  const raw = parseJson(firstLine.replace(/,"content":$/, "}"));
  const any = AnyHeadSchema.safeParse(raw);
  if (!any.success)
    return looksLikeBackup(firstLine)
      ? fail("backup-damaged", "its first line was changed")
      : fail("backup-not-a-backup", "its first line says something else");
  const { formatVersion } = any.data;
  if (formatVersion > BACKUP_FORMAT_VERSION)
    return fail("backup-newer-format", `format ${formatVersion}`);
  const head = BackupHeadSchema.safeParse(raw);
  return head.success ? ok(head.data) : fail("backup-damaged", "its first line was changed");
}

/** A backup out of its text. Fails as `readBackupHead` does, and with "backup-damaged" where its checksum does not fit. */
export function parseBackup(text: string, sha256: Sha256): Result<Backup, BackupError> {
  const end = text.indexOf("\n");
  const head = readBackupHead(end === -1 ? text : text.slice(0, end));
  if (!head.ok) return head;
  const rest = text.slice(end + 1);
  if (sha256(rest) !== head.value.sha256)
    return fail("backup-damaged", "it is not as it was written");
  const document = z.object({ content: ContentSchema }).safeParse(parseJson(`{"content":${rest}`));
  if (!document.success) return fail("backup-damaged", "it holds no tables");
  return ok({ head: head.value, tables: new Map(Object.entries(document.data.content)) });
}

function fail(code: BackupErrorCode, detail: string): Result<never, BackupError> {
  return err({ code, detail });
}

/** Also of a file that was cut off, or that an editor has laid out anew. */
function looksLikeBackup(firstLine: string): boolean {
  return new RegExp(`^\\s*\\{\\s*("format"\\s*:\\s*"${BACKUP_FORMAT}"|$)`).test(firstLine);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
