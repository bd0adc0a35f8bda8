import { NotebookPen, Repeat } from "lucide-react";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import { BusyText } from "../../ui/BusyText.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { dueMessages as words } from "./due-messages.ts";
import type { DueSummary } from "./due-summary.ts";
import { cardTitle } from "./home-messages.ts";
import styles from "./DueCard.module.css";

interface DueCardProps {
  readonly bank: BankSummary;
  /** Where it is not, the card says whose it is. */
  readonly isOnlyBank: boolean;
  /** Null while it is being worked out; in words where that failed. */
  readonly due: DueSummary | { readonly problem: string } | null;
  readonly onPractise: () => void;
  readonly onOpenJournal: () => void;
}

/** The missed questions that come back today, and the way to practise them. */
export function DueCard({ bank, isOnlyBank, due, onPractise, onOpenJournal }: DueCardProps) {
  return (
    <Card
      title={cardTitle(words.title, bank, isOnlyBank)}
      actions={
        <>
          {due !== null && "dueCount" in due && due.dueCount > 0 && (
            <Button icon={Repeat} onPress={onPractise}>
              {words.practise(due)}
            </Button>
          )}
          <Button icon={NotebookPen} onPress={onOpenJournal}>
            {words.journal}
          </Button>
        </>
      }
    >
      <DueFacts due={due} />
    </Card>
  );
}

function DueFacts({ due }: Pick<DueCardProps, "due">) {
  if (due === null) return <BusyText>{words.working}</BusyText>;
  if ("problem" in due) return <p>{due.problem}</p>;
  if (due.dueCount === 0) return <p className={styles["soft"]}>{words.nothing(due)}</p>;
  return (
    <>
      <p className={styles["count"]}>{words.questions(due.dueCount)}</p>
      <p className={styles["soft"]}>{words.madeOf(due)}</p>
    </>
  );
}
