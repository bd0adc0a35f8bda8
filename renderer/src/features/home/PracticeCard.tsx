import { Target } from "lucide-react";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { cardTitle, homeMessages } from "./home-messages.ts";
import styles from "./StudyCard.module.css";

interface PracticeCardProps {
  readonly bank: BankSummary;
  /** Where it is not, the card says whose it is. */
  readonly isOnlyBank: boolean;
  readonly onOpen: (bankId: BankId) => void;
}

/** Leads to the practice of one bank. */
export function PracticeCard({ bank, isOnlyBank, onOpen }: PracticeCardProps) {
  return (
    <Card
      title={cardTitle(homeMessages.practiceTitle, bank, isOnlyBank)}
      actions={
        <Button
          icon={Target}
          onPress={() => {
            onOpen(bank.bankId);
          }}
        >
          {homeMessages.openPractice}
        </Button>
      }
    >
      <p className={styles["soft"]}>{homeMessages.practiceAbout}</p>
    </Card>
  );
}
