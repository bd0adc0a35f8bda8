import type { BackupErrorCode } from "../../../shared/backup/backup-error.ts";

/** What a person is told when a backup could not be made or opened. */
interface BackupErrorMessage {
  readonly happened: string;
  readonly canDo: string;
}

/** The words for every backup error; a new code without words does not compile. */
export const backupErrorMessages: Readonly<Record<BackupErrorCode, BackupErrorMessage>> = {
  "backup-not-a-backup": {
    happened: "This file is not a backup or an export of Rehearsal.",
    canDo: "Choose another file. Nothing was changed.",
  },
  "backup-damaged": {
    happened: "This backup is damaged: it is not as Rehearsal wrote it.",
    canDo: "Use another one. The file was left as it is, and nothing was changed.",
  },
  "backup-newer-format": {
    happened: "This backup was made by a newer version of Rehearsal.",
    canDo: "Install that version or a newer one to use it. Nothing was changed.",
  },
  "backup-newer-database": {
    happened: "This backup was made by a newer version of Rehearsal.",
    canDo: "Install that version or a newer one to use it. Nothing was changed.",
  },
  "backup-too-large": {
    happened: "This is more than a backup can hold (400 MB).",
    canDo: "If it is a file of yours, choose another one. Your history itself was left as it is.",
  },
  "backup-not-found": {
    happened: "This backup is no longer there.",
    canDo: "Choose another one.",
  },
  "backup-not-open": {
    happened: "This backup was closed meanwhile.",
    canDo: "Open it again.",
  },
  "backup-read-failed": {
    happened: "This backup could not be read from the disk.",
    canDo: "Check that you may read it and that the disk is not failing, then try again.",
  },
  "backup-write-failed": {
    happened: "The file could not be written.",
    canDo: "Check that the disk is not full and that you may write to that place, then try again.",
  },
};
