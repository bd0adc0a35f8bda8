import type { BankError } from "../../../../shared/bank/bank-error.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import { bankErrorMessages } from "../../platform/bank-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { RefusedBankNotice } from "../../ui/RefusedBankNotice.tsx";
import { BankDetails } from "./BankDetails.tsx";
import { libraryMessages } from "./library-messages.ts";

interface LibraryScreenProps {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  readonly onBack: () => void;
}

/** Every bank that was found: the verified ones with their proof, the refused ones with the reason. */
export function LibraryScreen({ banks, refused, onBack }: LibraryScreenProps) {
  return (
    <PageFrame
      title={libraryMessages.title}
      width="text"
      back={{ label: libraryMessages.back, onPress: onBack }}
    >
      {refused.map(({ fileName, error }) => (
        <RefusedBankNotice
          key={fileName}
          fileName={fileName}
          message={bankErrorMessages[error.code]}
          details={`${error.code}: ${error.detail}`}
        />
      ))}
      {banks.map((bank) => (
        <BankDetails key={bank.bankId} bank={bank} />
      ))}
      {banks.length === 0 && (
        <Card
          title={libraryMessages.emptyTitle}
          actions={<Button onPress={onBack}>{libraryMessages.emptyAction}</Button>}
        >
          <p>{libraryMessages.empty}</p>
        </Card>
      )}
    </PageFrame>
  );
}
