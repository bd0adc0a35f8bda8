export type BackupErrorCode =
  | "backup-not-a-backup"
  | "backup-damaged"
  | "backup-newer-format"
  | "backup-newer-database"
  | "backup-too-large"
  | "backup-not-found"
  | "backup-not-open"
  | "backup-read-failed"
  | "backup-write-failed";

/** Why a backup was not made or not opened. The words for the screen are looked up by `code`; `detail` is for the log. */
export interface BackupError {
  readonly code: BackupErrorCode;
  readonly detail: string;
}
