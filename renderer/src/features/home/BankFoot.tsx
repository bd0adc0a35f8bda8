import { ShieldCheck } from "lucide-react";
import { type BankSummary, isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import { keyStandingWords } from "../../platform/key-standing-words.ts";
import { Icon } from "../../ui/Icon.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { bankFacts, guideFacts, homeMessages } from "./home-messages.ts";
import styles from "./BankFoot.module.css";

/** What every bank is, and the proof of it, at the foot of the screen. */
export function BankFoot({ banks }: { readonly banks: readonly BankSummary[] }) {
  return (
    <ul aria-label={homeMessages.banksTitle} className={styles["banks"]}>
      {banks.map((bank) => (
        <li key={bank.bankId} className={styles["bank"]}>
          <span>{bankFacts(bank)}</span>
          {isUnsigned(bank) ? (
            <UnsignedBadge bank={bank} />
          ) : (
            <span className={styles["proof"]}>
              <Icon icon={ShieldCheck} />
              {homeMessages.signatureVerified} ({keyStandingWords[bank.keyStanding].short})
            </span>
          )}
          <span>{guideFacts(bank)}</span>
        </li>
      ))}
    </ul>
  );
}
