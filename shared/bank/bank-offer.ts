import { z } from "zod";
import { BankChangesSchema } from "./bank-changes.ts";
import { BankErrorSchema } from "./bank-error.ts";
import { BankSummarySchema } from "./bank-summary.ts";
import { ErrataNoteSchema } from "./errata-note.ts";
import { BankIdSchema, PublisherIdSchema } from "./manifest.ts";
import { ShownKeySchema } from "./publisher.ts";

/** What the person must know of a publisher's key before its bank is taken. */
const OFFER_TRUSTS = ["known", "key-replaced", "new-publisher"] as const;

const common = {
  /** Names the very bytes that were looked at: those are installed, whatever becomes of the file. */
  offerId: z.uuid(),
  fileName: z.string(),
  bank: BankSummarySchema,
  /** The bank that goes when this one comes. */
  replaces: z
    .strictObject({ version: z.string(), revision: z.int(), changes: BankChangesSchema })
    .readonly()
    .nullable(),
};

/** What a file holds that somebody chose to install. Nothing of it is taken before "bank:install". */
export const BankOfferSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...common,
      kind: z.literal("signed"),
      trust: z.enum(OFFER_TRUSTS),
      publisherId: PublisherIdSchema,
      key: ShownKeySchema,
    })
    .readonly(),
  z.strictObject({ ...common, kind: z.literal("unsigned") }).readonly(),
  /** Corrections of an installed bank. */
  z
    .strictObject({
      kind: z.literal("errata"),
      offerId: common.offerId,
      fileName: common.fileName,
      bankId: BankIdSchema,
      bankTitle: z.string(),
      bankVersion: z.string(),
      publisherName: z.string(),
      note: ErrataNoteSchema,
      /** The serial of those whose place they take; null where there are none. */
      replacesSerial: z.int().nullable(),
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal("refused"), fileName: z.string(), error: BankErrorSchema })
    .readonly(),
]);
export type BankOffer = z.infer<typeof BankOfferSchema>;
export type BankOfferOf<K extends BankOffer["kind"]> = Extract<BankOffer, { readonly kind: K }>;
/** An offer that can be taken. */
export type OpenOffer = Exclude<BankOffer, { readonly kind: "refused" }>;

/** What the person agrees to: it must be what the offer asks for. */
export const INSTALL_CONSENTS = [
  "install",
  "trust-and-install",
  "import-unsigned",
  "apply-errata",
] as const;
export type InstallConsent = (typeof INSTALL_CONSENTS)[number];

/** What has to be agreed to before an offer is taken. */
export function consentFor(offer: OpenOffer): InstallConsent {
  if (offer.kind === "errata") return "apply-errata";
  if (offer.kind === "unsigned") return "import-unsigned";
  return offer.trust === "new-publisher" ? "trust-and-install" : "install";
}
