import { BookOpen } from "lucide-react";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { cardTitle, homeMessages, studyAbout } from "./home-messages.ts";
import styles from "./StudyCard.module.css";

interface StudyCardProps {
  readonly bank: BankSummary;
  /** Where it is not, the card says whose it is. */
  readonly isOnlyBank: boolean;
  readonly onOpen: (bankId: BankId) => void;
}

/** Leads to the study notes of one bank. */
export function StudyCard({ bank, isOnlyBank, onOpen }: StudyCardProps) {
  return (
    <Card
      title={cardTitle(homeMessages.studyTitle, bank, isOnlyBank)}
      actions={
        <Button
          icon={BookOpen}
          onPress={() => {
            onOpen(bank.bankId);
          }}
        >
          {homeMessages.openStudyGuide}
        </Button>
      }
    >
      <p className={styles["soft"]}>{studyAbout(bank.exam.code)}</p>
    </Card>
  );
}
