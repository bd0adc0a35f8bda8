import { bankOutlineOf } from "../../../electron/main/bank/bank-outline.ts";
import { BANK_NAME } from "../../../electron/main/bank/package-layout.ts";
import { sha256Hex } from "../../../electron/main/bank/sha256-hex.ts";
import type { Bank } from "../../../shared/bank/bank.ts";
import type { BankOutline } from "../../../shared/bank/bank-summary.ts";
import { manifestOf } from "../build/manifest-of.ts";
import type { BankSource } from "../source/bank-source-schema.ts";

/**
 * The outline of a bank that nobody signed yet, to assemble forms from. Those depend on its id, revision, rules and items;
 * what the outline says about key and date means nothing.
 */
export function unsignedOutline(source: BankSource, bank: Bank): BankOutline {
  const nothing = Buffer.from("-");
  return bankOutlineOf({
    manifest: manifestOf(source, [{ path: BANK_NAME, bytes: nothing }], 0),
    manifestSha256: sha256Hex(nothing),
    signedBy: {
      publisherId: source.publisher.id,
      publisherName: source.publisher.name,
      standing: "development",
      publicKey: "",
    },
    keyId: "0".repeat(16),
    isExpired: false,
    bank,
  });
}
