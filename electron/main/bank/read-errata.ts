import type { BankError } from "../../../shared/bank/bank-error.ts";
import { checkFit, isAbout } from "../../../shared/bank/errata.ts";
import type { Item, ItemId } from "../../../shared/bank/item.ts";
import type { BankId } from "../../../shared/bank/manifest.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { refuseErrata, verifyErrata, type VerifiedErrata } from "./errata-file.ts";
import { readBankFolders, type RefusedFile } from "./read-bank-folders.ts";
import { refuseBank } from "./refuse-bank.ts";
import { openRevisionLedger, type RevisionLedger } from "./revision-ledger.ts";
import type { VerifyOptions } from "./verify-package.ts";

export const ERRATA_FILE_SUFFIX = ".qerrata";

/** A bank as far as errata are held against it. */
export interface ErrataTarget {
  readonly publisherId: string | null;
  readonly revision: number;
  readonly items: ReadonlyMap<ItemId, Item>;
}

export type ErrataTargets = ReadonlyMap<BankId, ErrataTarget>;

/** What the ledger remembers of errata: their serial stands for the revision. */
export function asAdmittee({
  errata,
  sha256,
  signedBy,
}: VerifiedErrata): Parameters<RevisionLedger["check"]>[0] {
  const { bankId, serial } = errata;
  return { manifest: { bankId, revision: serial }, manifestSha256: sha256, signedBy };
}

/**
 * Whether verified errata may be applied to the bank that they name. Refuses with "errata-bank-missing", "errata-publisher-mismatch",
 * "errata-bank-older", "errata-bank-newer" or "errata-misfit".
 */
export function checkTarget(
  { errata }: VerifiedErrata,
  targets: ErrataTargets,
): Result<ErrataTarget, BankError> {
  const target = targets.get(errata.bankId);
  if (target === undefined) return refuseBank("errata-bank-missing", errata.bankId);
  if (target.publisherId !== errata.publisher.id)
    return refuseBank("errata-publisher-mismatch", `the bank is by ${target.publisherId ?? ""}`);
  if (!isAbout(errata, target.revision))
    return refuseBank(
      target.revision < errata.revisions.from ? "errata-bank-older" : "errata-bank-newer",
      `revision ${target.revision}`,
    );
  const fit = checkFit(target.items, errata);
  return fit.ok ? ok(target) : refuseBank("errata-misfit", fit.error);
}

/** How errata are verified: a key that was replaced vouches only for those that were taken before. */
export function errataOptions(options: VerifyOptions, ledger: RevisionLedger): VerifyOptions {
  const admitSigner: VerifyOptions["admitSigner"] = (signer, sha256) => {
    const admitted = options.admitSigner?.(signer, sha256) ?? ok(null);
    const isKept = !admitted.ok && admitted.error.code === "bank-key-replaced";
    return isKept && ledger.hasOpened(sha256) ? ok(null) : admitted;
  };
  return { ...options, admitSigner };
}

export interface ErrataShelf {
  /** Those that are applied, by bank. */
  readonly applied: ReadonlyMap<BankId, VerifiedErrata>;
  readonly refused: readonly RefusedFile[];
  readonly ledger: RevisionLedger;
}

/** Reads every errata file, verifies it anew and holds it against its bank. Those that are not about the bank that is here are left alone. */
export async function readErrata(
  folders: readonly string[],
  ledgerFile: string,
  surroundings: { readonly targets: ErrataTargets; readonly verifyOptions: VerifyOptions },
): Promise<ErrataShelf> {
  const ledger = await openRevisionLedger(ledgerFile);
  const options = errataOptions(surroundings.verifyOptions, ledger);
  const found = await readBankFolders(
    folders,
    (bytes) => verifyErrata(bytes, options),
    ERRATA_FILE_SUFFIX,
  );
  const applied = new Map<BankId, VerifiedErrata>();
  const refused: RefusedFile[] = [];
  for (const { fileName, opened } of found.files) {
    const admitted = await ledger.admit(asAdmittee(opened));
    const target = admitted.ok ? checkTarget(opened, surroundings.targets) : admitted;
    if (target.ok) applied.set(opened.errata.bankId, opened);
    else if (!isMerelyOff(target.error))
      refused.push({ fileName, error: refuseErrata(target.error).error });
  }
  // A folder that cannot be read is told of by those who look for banks in it.
  const unread = found.refused
    .filter(({ fileName }) => fileName.endsWith(ERRATA_FILE_SUFFIX))
    .map(({ fileName, error }) => ({ fileName, error: refuseErrata(error).error }));
  return { applied, refused: [...refused, ...unread], ledger };
}

/** Errata of a bank that has moved on, or has gone: nobody need do anything about them. */
function isMerelyOff({ code }: BankError): boolean {
  return (
    code === "errata-bank-missing" || code === "errata-bank-older" || code === "errata-bank-newer"
  );
}
