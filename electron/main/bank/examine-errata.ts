import { randomUUID } from "node:crypto";
import type { BankError } from "../../../shared/bank/bank-error.ts";
import type { BankOfferOf } from "../../../shared/bank/bank-offer.ts";
import { errataNoteOf } from "../../../shared/bank/errata-note.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import { refuseErrata, verifyErrata, type VerifiedErrata } from "./errata-file.ts";
import { asAdmittee, checkTarget, errataOptions } from "./read-errata.ts";
import { errataTargets, type ShelfContent } from "./read-shelf.ts";
import { refuseBank } from "./refuse-bank.ts";

/** Whether errata may take the place of those that are applied; older ones never do. */
function checkSerial(
  verified: VerifiedErrata,
  { errata }: ShelfContent,
): Result<VerifiedErrata | null, BankError> {
  const applied = errata.applied.get(verified.errata.bankId) ?? null;
  if (applied?.sha256 === verified.sha256)
    return refuseBank("errata-already-installed", `serial ${verified.errata.serial}`);
  const checked = errata.ledger.check(asAdmittee(verified));
  return checked.ok ? ok(applied) : refuseErrata(checked.error);
}

/** Looks into an errata file that somebody opened: what it says about the bank that is here. Refuses with a code of errata. */
export function examineErrata(
  bytes: Buffer,
  content: ShelfContent,
  fileName: string,
): Result<BankOfferOf<"errata">, BankError> {
  const options = errataOptions(content.verifyOptions, content.errata.ledger);
  const verified = verifyErrata(bytes, options);
  if (!verified.ok) return verified;
  const target = checkTarget(verified.value, errataTargets(content.banks));
  if (!target.ok) return target;
  const replaced = checkSerial(verified.value, content);
  if (!replaced.ok) return replaced;
  const { errata, signedBy } = verified.value;
  const summary = content.banks.get(errata.bankId)?.outline.summary;
  return ok({
    kind: "errata",
    offerId: randomUUID(),
    fileName,
    bankId: errata.bankId,
    bankTitle: summary?.title ?? errata.bankId,
    bankVersion: summary?.version ?? "",
    publisherName: signedBy.publisherName,
    note: errataNoteOf(errata, target.value.items),
    replacesSerial: replaced.value?.errata.serial ?? null,
  });
}
