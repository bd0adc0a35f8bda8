import { z } from "zod";

/** What one version of a bank brought, in sentences for those who use it. */
const ChangelogEntrySchema = z
  .strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    date: z.iso.date(),
    changes: z.array(z.string().trim().min(10).max(400)).min(1).readonly(),
  })
  .readonly();

/** Every version of a bank, the newest first. */
export const ChangelogSchema = z.array(ChangelogEntrySchema).min(1).readonly();
export type Changelog = z.infer<typeof ChangelogSchema>;
