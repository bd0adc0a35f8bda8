import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ExpiredBankNotice } from "../../ui/ExpiredBankNotice.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { cardTitle, homeMessages, questionsInBank } from "./home-messages.ts";
import styles from "./MockCard.module.css";

interface MockCardProps {
  readonly bank: BankSummary;
  /** Where it is not, the card says whose it is. */
  readonly isOnlyBank: boolean;
  /** False where something else comes first on the screen. */
  readonly isPrimary: boolean;
  readonly onStart: (bankId: BankId) => void;
}

/** Begins a mock of one bank. */
export function MockCard({ bank, isOnlyBank, isPrimary, onStart }: MockCardProps) {
  return (
    <Card
      title={cardTitle(homeMessages.mockTitle, bank, isOnlyBank)}
      actions={
        <Button
          variant={isPrimary ? "primary" : "quiet"}
          onPress={() => {
            onStart(bank.bankId);
          }}
        >
          {homeMessages.startMock}
        </Button>
      }
    >
      <p>
        <span className={styles["code"]}>{bank.exam.code}</span> {bank.exam.name}
      </p>
      <UnsignedBadge bank={bank} />
      <p className={styles["soft"]}>
        {homeMessages.mockAbout} {questionsInBank(bank.itemCount)}
      </p>
      <ExpiredBankNotice bank={bank} />
    </Card>
  );
}
