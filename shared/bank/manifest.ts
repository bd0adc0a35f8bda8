import { z } from "zod";
import { plainText } from "./plain-text.ts";

/**
 * Begins the id of every bank that nobody signed. No manifest may use it, so that such a bank never stands in for a signed one.
 */
export const UNSIGNED_ID_PREFIX = "unsigned-";

/** A bank's id within the app: that of its manifest, behind `UNSIGNED_ID_PREFIX` where nobody signed it. */
export const BankIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,47}[a-z0-9]$/)
  .brand<"BankId">();
export type BankId = z.infer<typeof BankIdSchema>;

const ManifestBankIdSchema = BankIdSchema.refine(
  (id) => id.length <= 40 && !id.startsWith(UNSIGNED_ID_PREFIX),
);

export const PublisherIdSchema = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const PublisherNameSchema = plainText(2, 80);

/** Three numbers, for people: "1.2.0". */
export const VersionSchema = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);

export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Names that a manifest may list. */
export const PACKAGE_PATH_PATTERN =
  /^(bank\.json|publisher\.qkeys|media\/[a-z0-9][a-z0-9-]{0,60}\.(png|svg|webp))$/;

/** The one signed file of a `.qbank`: it binds all the others by size and SHA-256. */
export const ManifestSchema = z
  .strictObject({
    format: z.literal(1),
    bankId: ManifestBankIdSchema,
    title: plainText(3, 120),
    publisher: z
      .strictObject({
        id: PublisherIdSchema,
        name: PublisherNameSchema,
      })
      .readonly(),
    /** Only grows from release to release; what the anti-rollback ledger compares. */
    revision: z.int().min(1),
    /** For people, for example "1.2.0". */
    version: VersionSchema,
    issuedAt: z.iso.datetime(),
    /** After this moment the app warns that the bank may be out of date. It never locks. */
    expiresAt: z.iso.datetime().nullable(),
    minAppVersion: VersionSchema,
    files: z
      .array(
        z
          .strictObject({
            path: z.string().regex(PACKAGE_PATH_PATTERN),
            /** In bytes. */
            size: z.int().min(1),
            sha256: Sha256Schema,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof ManifestSchema>;
