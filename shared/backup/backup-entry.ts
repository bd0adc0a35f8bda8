import { z } from "zod";
import { BackupHeadSchema } from "./backup-head.ts";

/** The name of a file in the folder of backups. It leads nowhere else. */
export const BackupNameSchema = z
  .string()
  .regex(/^rehearsal-[0-9A-Za-z-]{1,80}\.json$/)
  .brand<"BackupName">();
export type BackupName = z.infer<typeof BackupNameSchema>;

/** A file in the folder of backups: a whole one with what it holds, or one that cannot be used, which is left where it is. */
export const BackupEntrySchema = z.discriminatedUnion("state", [
  z
    .strictObject({
      state: z.literal("whole"),
      name: BackupNameSchema,
      sizeBytes: z.int().min(0),
      head: BackupHeadSchema,
    })
    .readonly(),
  z
    .strictObject({
      state: z.literal("unusable"),
      name: BackupNameSchema,
      sizeBytes: z.int().min(0),
      /** When the file was last written, ms since 1970. */
      changedAtMs: z.number(),
      why: z.enum([
        "backup-not-a-backup",
        "backup-damaged",
        "backup-newer-format",
        "backup-read-failed",
      ]),
    })
    .readonly(),
]);
export type BackupEntry = z.infer<typeof BackupEntrySchema>;
