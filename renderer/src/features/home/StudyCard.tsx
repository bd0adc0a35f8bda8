import { BookOpen } from "lucide-react";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { homeMessages, studyAbout } from "./home-messages.ts";
import styles from "./StudyCard.module.css";

interface StudyCardProps {
  readonly bank: BankSummary;
  readonly onOpen: (bankId: BankId) => void;
}

/** Leads to the study notes of one bank. */
export function StudyCard({ bank, onOpen }: StudyCardProps) {
  return (
    <Card
      title={homeMessages.studyTitle}
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
