import { FilePlus2 } from "lucide-react";
import type { ReactNode } from "react";
import type { BankError } from "../../../../shared/bank/bank-error.ts";
import type { BankOffer, OpenOffer } from "../../../../shared/bank/bank-offer.ts";
import { type BankSummary, isUnsigned } from "../../../../shared/bank/bank-summary.ts";
import type { PublisherSummary } from "../../../../shared/bank/publisher.ts";
import type { BankId } from "../../../../shared/bank/manifest.ts";
import { bankErrorMessages } from "../../platform/bank-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageFrame } from "../../ui/PageFrame.tsx";
import { RefusedBankNotice } from "../../ui/RefusedBankNotice.tsx";
import { type BankNews, NO_NEWS } from "./bank-news.ts";
import { BankDetails } from "./BankDetails.tsx";
import { libraryMessages, takenNotice } from "./library-messages.ts";
import styles from "./LibraryScreen.module.css";
import { OfferDialog } from "./OfferDialog.tsx";
import { type PublisherCommands, PublisherEntry } from "./PublisherEntry.tsx";

interface LibraryScreenProps {
  readonly banks: readonly BankSummary[];
  readonly refused: readonly { readonly fileName: string; readonly error: BankError }[];
  /** What became of each bank. */
  readonly news: ReadonlyMap<BankId, BankNews>;
  readonly publishers: readonly PublisherSummary[];
  /** Whether the record of publishers was damaged and the person has not read so yet. */
  readonly isRecordLost: boolean;
  /** What a chosen file holds, while the person decides. */
  readonly offer: BankOffer | null;
  /** What was taken last, while this screen is open. */
  readonly taken: OpenOffer | null;
  readonly commands: PublisherCommands & {
    readonly chooseBank: () => void;
    readonly install: (offer: OpenOffer) => void;
    readonly dismissOffer: () => void;
    readonly acknowledgeLoss: () => void;
  };
  readonly onBack: () => void;
}

/** Every bank that was found: the verified ones with their proof, the refused ones with the reason, and whose banks open. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { banks, refused, news, publishers, offer, taken, commands, onBack } = props;
  const unsigned = banks.filter(isUnsigned);
  return (
    <PageFrame
      title={libraryMessages.title}
      width="text"
      back={{ label: libraryMessages.back, onPress: onBack }}
      actions={
        <Button icon={FilePlus2} onPress={commands.chooseBank}>
          {libraryMessages.install}
        </Button>
      }
    >
      {taken !== null && <Notice tone="info" role="status" title={takenNotice(taken)} />}
      {props.isRecordLost && <LostRecordNotice onRead={commands.acknowledgeLoss} />}
      {refused.map(({ fileName, error }) => (
        <RefusedBankNotice
          key={fileName}
          fileName={fileName}
          message={bankErrorMessages[error.code]}
          details={`${error.code}: ${error.detail}`}
        />
      ))}
      {banks
        .filter((bank) => !isUnsigned(bank))
        .map((bank) => (
          <BankDetails key={bank.bankId} bank={bank} news={news.get(bank.bankId) ?? NO_NEWS} />
        ))}
      {banks.length === 0 && <EmptyLibrary onBack={onBack} />}
      {unsigned.length > 0 && (
        <Section title={libraryMessages.unsignedTitle} about={libraryMessages.unsignedAbout}>
          {unsigned.map((bank) => (
            <BankDetails key={bank.bankId} bank={bank} news={news.get(bank.bankId) ?? NO_NEWS} />
          ))}
        </Section>
      )}
      {publishers.length > 0 && (
        <Card title={libraryMessages.publishers}>
          <p className={styles["soft"]}>{libraryMessages.publishersAbout}</p>
          {publishers.map((publisher) => (
            <PublisherEntry
              key={publisher.publisherId}
              publisher={publisher}
              revoke={commands.revoke}
              forget={commands.forget}
            />
          ))}
        </Card>
      )}
      {offer !== null && (
        <OfferDialog offer={offer} onInstall={commands.install} onClose={commands.dismissOffer} />
      )}
    </PageFrame>
  );
}

interface SectionProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Section({ title, about, children }: SectionProps) {
  return (
    <div className={styles["section"]}>
      <div className={styles["intro"]}>
        <h2 className={styles["title"]}>{title}</h2>
        <p className={styles["soft"]}>{about}</p>
      </div>
      {children}
    </div>
  );
}

function EmptyLibrary({ onBack }: { readonly onBack: () => void }) {
  return (
    <Card
      title={libraryMessages.emptyTitle}
      actions={<Button onPress={onBack}>{libraryMessages.emptyAction}</Button>}
    >
      <p>{libraryMessages.empty}</p>
    </Card>
  );
}

function LostRecordNotice({ onRead }: { readonly onRead: () => void }) {
  return (
    <Notice
      tone="warning"
      title={libraryMessages.lostTitle}
      actions={<Button onPress={onRead}>{libraryMessages.lostDone}</Button>}
    >
      <p>{libraryMessages.lostMeans}</p>
    </Notice>
  );
}
