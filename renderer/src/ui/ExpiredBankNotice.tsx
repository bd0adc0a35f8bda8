import type { BankSummary } from "../../../shared/bank/bank-summary.ts";
import { formatIsoDate } from "./format-date.ts";
import { Notice } from "./Notice.tsx";

/** Warns of a bank past the date its publisher gave it; nothing where there is no need to. It never locks. */
export function ExpiredBankNotice({ bank }: { readonly bank: BankSummary }) {
  if (!bank.isExpired || bank.expiresAt === null) return null;
  return (
    <Notice
      tone="warning"
      title={`This bank was to be replaced by ${formatIsoDate(bank.expiresAt)}`}
    >
      <p>
        The exam may have changed since. You can go on using the bank; look for a newer one at its
        publisher.
      </p>
    </Notice>
  );
}
