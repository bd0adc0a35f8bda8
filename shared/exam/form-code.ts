import { BankIdSchema, type BankId } from "../bank/manifest.ts";
import { checkCharacter } from "../lib/check-character.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { FormModeSchema, type FormMode } from "./form.ts";

/** What a form code says: enough to assemble the same form from the same bank. */
export interface FormReference {
  readonly bankId: BankId;
  readonly bankRevision: number;
  readonly mode: CodedFormMode;
}

/** A form that a code can rebuild. */
export type CodedFormMode = Exclude<FormMode, { readonly type: "fresh" }>;

/** Crockford's base 32: no letter in it can be mistaken for a figure. */
const SEED_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_PATTERN =
  /^(?<bankId>[A-Z0-9-]+)-R(?<revision>[1-9]\d{0,14})-(?:M(?<number>[1-9]\d{0,14})|S(?<seed>[0-9A-Z]{1,7}))-(?<check>[0-9A-Z*])$/;

/**
 * A short code that rebuilds a form on another machine, for example "AIF-C01-R3-M1-3" for standard mock 1 of revision 3, or
 * "AIF-C01-R3-S14SC0PJ-Y" for a seed. Null for mode "fresh", which depends on the person's history.
 */
export function formCodeOf(bankId: BankId, revision: number, mode: FormMode): string | null {
  if (mode.type === "fresh") return null;
  const how = mode.type === "standard" ? `M${mode.number}` : `S${seedDigits(mode.seed)}`;
  const body = `${bankId.toUpperCase()}-R${revision}-${how}`;
  return `${body}-${checkCharacter(body)}`;
}

/**
 * Reads a form code as people type it: in any case, with blanks around it, with O for 0 and I or L for 1 in the seed. Fails with
 * "form-code-malformed" for what no form code looks like, and with "form-code-mistyped" where the check character does not fit.
 */
export function parseFormCode(
  text: string,
): Result<FormReference, "form-code-malformed" | "form-code-mistyped"> {
  const parts = CODE_PATTERN.exec(text.trim().toUpperCase())?.groups;
  const bankId = BankIdSchema.safeParse(parts?.["bankId"]?.toLowerCase());
  const mode = FormModeSchema.safeParse(
    parts?.["number"] === undefined
      ? { type: "seeded", seed: seedOf(parts?.["seed"] ?? "") }
      : { type: "standard", number: Number(parts["number"]) },
  );
  if (!bankId.success || !mode.success || mode.data.type === "fresh")
    return err("form-code-malformed");
  const bankRevision = Number(parts?.["revision"]);
  // The check is made on the code as it would be given out, so that what was read as a figure is checked as one.
  const code = formCodeOf(bankId.data, bankRevision, mode.data);
  return code?.at(-1) === parts?.["check"]
    ? ok({ bankId: bankId.data, bankRevision, mode: mode.data })
    : err("form-code-mistyped");
}

function seedDigits(seed: number): string {
  const last = SEED_DIGITS.charAt(seed % 32);
  return seed < 32 ? last : seedDigits(Math.floor(seed / 32)) + last;
}

/** NaN for digits that `seedDigits` would not write. */
function seedOf(digits: string): number {
  const plain = digits.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  let seed = 0;
  for (const digit of plain) seed = seed * 32 + SEED_DIGITS.indexOf(digit);
  return seed >= 0 && seedDigits(seed) === plain ? seed : Number.NaN;
}
