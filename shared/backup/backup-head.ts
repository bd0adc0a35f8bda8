import { z } from "zod";

/** What a backup says of itself in its first line: never changed, so that every release can tell what a file is. */
export const BACKUP_FORMAT = "rehearsal-backup";

/** The layout of what follows the first line. */
export const BACKUP_FORMAT_VERSION = 1;

/** The most bytes that a backup may have: beyond that it could not be held in memory as one text. */
export const MAX_BACKUP_BYTES = 400 * 1024 * 1024;

/**
 * Why a backup was made. "upgrade" and "restore" name what it was made before, so that there is a way back; "export" is a file
 * of the person's own and never lies in the folder of backups.
 */
export const BACKUP_REASONS = [
  "attempt-finished",
  "daily",
  "by-hand",
  "upgrade",
  "restore",
  "export",
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

const count = z.int().min(0);

/** What a backup holds, in numbers. */
const BackupCountsSchema = z
  .strictObject({
    finishedAttempts: count,
    openAttempts: count,
    /** Questions answered, in all its attempts together. */
    answers: count,
    /** Rows by the name of their table. */
    rows: z.record(z.string(), count).readonly(),
  })
  .readonly();
export type BackupCounts = z.infer<typeof BackupCountsSchema>;

/** The first line of a backup: all that a list of backups shows. */
export const BackupHeadSchema = z
  .strictObject({
    format: z.literal(BACKUP_FORMAT),
    formatVersion: z.literal(BACKUP_FORMAT_VERSION),
    appVersion: z.string(),
    /** The version of the database that the rows were read from: 1, 2, 3 … */
    databaseVersion: z.int().min(1),
    /** Wall clock, ms since 1970. */
    createdAtMs: z.int().min(0),
    reason: z.enum(BACKUP_REASONS),
    counts: BackupCountsSchema,
    /** Of everything that follows the first line. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();
export type BackupHead = z.infer<typeof BackupHeadSchema>;
