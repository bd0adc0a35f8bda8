import { z } from "zod";

/** Every way in which a bank can be refused. The words for the screen are looked up by these codes. */
export const BANK_ERROR_CODES = [
  "bank-missing",
  "bank-unreadable",
  "bank-empty",
  "bank-too-large",
  "bank-not-a-package",
  "bank-entry-forbidden",
  "bank-entry-missing",
  "bank-signature-malformed",
  "bank-signature-legacy",
  "bank-key-unknown",
  "bank-key-changed",
  "bank-key-replaced",
  "bank-key-change-malformed",
  "bank-key-change-forged",
  "bank-key-change-disputed",
  "bank-publisher-revoked",
  "bank-trusted-comment-altered",
  "bank-signature-invalid",
  "bank-manifest-malformed",
  "bank-publisher-mismatch",
  "bank-app-too-old",
  "bank-revision-older",
  "bank-revision-conflict",
  "bank-already-installed",
  "bank-file-altered",
  "bank-malformed",
] as const;

/** Every way in which an errata file can be refused. */
export const ERRATA_ERROR_CODES = [
  "errata-unreadable",
  "errata-too-large",
  "errata-not-a-package",
  "errata-signature-malformed",
  "errata-key-unknown",
  "errata-key-replaced",
  "errata-publisher-revoked",
  "errata-signature-invalid",
  "errata-malformed",
  "errata-publisher-mismatch",
  "errata-bank-missing",
  "errata-bank-older",
  "errata-bank-newer",
  "errata-misfit",
  "errata-older",
  "errata-conflict",
  "errata-already-installed",
] as const;
export type ErrataErrorCode = (typeof ERRATA_ERROR_CODES)[number];
export type BankErrorCode = (typeof BANK_ERROR_CODES)[number] | ErrataErrorCode;

/** Why a bank or an errata file was refused. `detail` names the entry or rule, for the details line and the log; it never quotes the bank. */
export const BankErrorSchema = z
  .strictObject({ code: z.enum([...BANK_ERROR_CODES, ...ERRATA_ERROR_CODES]), detail: z.string() })
  .readonly();
export type BankError = z.infer<typeof BankErrorSchema>;
