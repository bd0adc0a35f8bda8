import { z } from "zod";
import { VersionSchema } from "./manifest.ts";
import { plainText } from "./plain-text.ts";

/** What one version of a bank brought, in sentences for those who use it. */
const ChangelogEntrySchema = z
  .strictObject({
    version: VersionSchema,
    date: z.iso.date(),
    changes: z.array(plainText(10, 400)).min(1).readonly(),
  })
  .readonly();

/** Every version of a bank, the newest first. */
export const ChangelogSchema = z.array(ChangelogEntrySchema).min(1).readonly();
export type Changelog = z.infer<typeof ChangelogSchema>;
