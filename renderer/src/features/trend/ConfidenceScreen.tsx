import { useMemo } from "react";
import type { AttemptDigest } from "../../../../shared/attempts/attempt-digest.ts";
import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import type { LoggedAnswer } from "../../../../shared/study/answer-log.ts";
import { confidentlyWrong } from "../../../../shared/trend/confidently-wrong.ts";
import { reliabilityOf } from "../../../../shared/trend/reliability-of.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DrawnInPieces } from "../../ui/DrawnInPieces.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { confidenceMessages as words } from "./confidence-messages.ts";
import { ConfidentMisses } from "./ConfidentMisses.tsx";
import { ReliabilityCard } from "./ReliabilityCard.tsx";

interface ConfidenceScreenProps {
  /** The signed banks to choose from. */
  readonly banks: readonly BankSummary[];
  /** Null where there is none. */
  readonly bankId: BankId | null;
  /** Every answer to its items, oldest first. */
  readonly log: readonly LoggedAnswer[];
  readonly attempts: readonly AttemptDigest[];
  readonly stems: ReadonlyMap<ItemId, string>;
  readonly onChooseBank: (bankId: BankId) => void;
  readonly onPractise: (itemIds: readonly ItemId[]) => void;
  readonly onOpenReview: (attemptId: AttemptId, itemId: ItemId) => void;
  readonly onHome: () => void;
  readonly onBack: () => void;
}

/** How far the person's own word about an answer can be relied on. */
export function ConfidenceScreen(props: ConfidenceScreenProps) {
  const { banks, bankId, onChooseBank, onBack } = props;
  return (
    <PageFrame title={words.title} back={{ label: words.back, onPress: onBack }}>
      {banks.length > 1 && bankId !== null && (
        <SelectField
          label={words.bank}
          value={bankId}
          options={banks.map((bank) => ({ value: bank.bankId, label: bank.title }))}
          onChange={onChooseBank}
        />
      )}
      <DrawnInPieces>
        <Confidence {...props} />
      </DrawnInPieces>
    </PageFrame>
  );
}

function Confidence(props: ConfidenceScreenProps) {
  const { log, onHome } = props;
  const reliabilities = useMemo(() => reliabilityOf(log), [log]);
  if (reliabilities.every(({ count }) => count === 0))
    return (
      <Card
        title={words.emptyTitle}
        actions={
          <Button variant="primary" onPress={onHome}>
            {words.emptyAction}
          </Button>
        }
      >
        <p>{words.empty}</p>
      </Card>
    );
  return (
    <>
      <ReliabilityCard reliabilities={reliabilities} />
      <Misses {...props} />
    </>
  );
}

function Misses(props: ConfidenceScreenProps) {
  const { log } = props;
  const misses = useMemo(() => confidentlyWrong(log), [log]);
  return <ConfidentMisses {...props} misses={misses} />;
}
