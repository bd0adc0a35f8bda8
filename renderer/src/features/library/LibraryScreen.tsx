import type { BankError } from "../../../../shared/bank/bank-error.ts";
import type { BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Changelog } from "../../../../shared/bank/changelog.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
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
  /** What the versions of each bank brought. */
  readonly changelogs: ReadonlyMap<BankId, Changelog>;
  readonly onBack: () => void;
}

/** Every bank that was found: the verified ones with their proof, the refused ones with the reason. */
export function LibraryScreen({ banks, refused, changelogs, onBack }: LibraryScreenProps) {
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
        <BankDetails key={bank.bankId} bank={bank} changelog={changelogs.get(bank.bankId) ?? []} />
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
