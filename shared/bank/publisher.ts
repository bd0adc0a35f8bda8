import { z } from "zod";
import { KEY_STANDINGS, KeyIdSchema } from "./bank-summary.ts";
import { PublisherIdSchema, PublisherNameSchema } from "./manifest.ts";

/** What stands for a public key where people compare: SHA-256 of its 42 bytes in hex, and the first 88 bits of that in words. */
const FingerprintSchema = z
  .strictObject({
    hex: z.string().regex(/^[0-9a-f]{64}$/),
    words: z.array(z.string()).length(8).readonly(),
  })
  .readonly();
export type Fingerprint = z.infer<typeof FingerprintSchema>;

/** A key as the screens show it. */
export const ShownKeySchema = z
  .strictObject({ keyId: KeyIdSchema, fingerprint: FingerprintSchema })
  .readonly();
export type ShownKey = z.infer<typeof ShownKeySchema>;

/** A publisher whose key this installation knows. */
export const PublisherSummarySchema = z
  .strictObject({
    publisherId: PublisherIdSchema,
    publisherName: PublisherNameSchema,
    standing: z.enum(KEY_STANDINGS),
    /** The keys that may sign new banks. */
    currentKeys: z.array(ShownKeySchema).readonly(),
    /** Keys that gave way to others: what they signed before still opens. */
    replacedKeys: z.array(ShownKeySchema).readonly(),
    /** Wall clock, ms since 1970; null where the key is built in. */
    trustedAtMs: z.int().nullable(),
    /** Wall clock, ms since 1970; null while trusted. */
    revokedAtMs: z.int().nullable(),
    /** Titles of the banks that are open here. */
    bankTitles: z.array(z.string()).readonly(),
  })
  .readonly();
export type PublisherSummary = z.infer<typeof PublisherSummarySchema>;
