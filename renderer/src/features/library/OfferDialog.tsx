import type { BankOffer, BankOfferOf, OpenOffer } from "../../../../shared/bank/bank-offer.ts";
import { bankErrorMessages } from "../../platform/bank-error-messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RefusedBankNotice } from "../../ui/RefusedBankNotice.tsx";
import { UnsignedBadge } from "../../ui/UnsignedBadge.tsx";
import { ErrataOffer } from "./ErrataOffer.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { KeyFacts } from "./KeyFacts.tsx";
import { OfferChanges } from "./OfferChanges.tsx";
import {
  libraryMessages,
  offerMessages as words,
  offerTitle,
  publisherMessages,
  replacedVersion,
  versionAndRevision,
} from "./library-messages.ts";

type Takeable = BankOfferOf<"signed" | "unsigned">;

interface OfferDialogProps {
  readonly offer: BankOffer;
  readonly onInstall: (offer: OpenOffer) => void;
  readonly onClose: () => void;
}

/** What a chosen file holds, shown before anything of it is taken. */
export function OfferDialog({ offer, onInstall, onClose }: OfferDialogProps) {
  if (offer.kind === "refused") return <RefusedOffer offer={offer} onClose={onClose} />;
  if (offer.kind === "errata")
    return <ErrataOffer offer={offer} onApply={onInstall} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      isWide
      title={offerTitle(offer)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onInstall(offer);
            }}
          >
            {installLabel(offer)}
          </Button>
        </>
      }
    >
      <TrustNotice offer={offer} />
      <Facts>
        <Fact name={words.bank} value={offer.bank.title} />
        <Fact name={libraryMessages.version} value={versionAndRevision(offer.bank)} />
        <Fact name={words.items} value={String(offer.bank.itemCount)} />
        <Fact name={words.replaces} value={replacedVersion(offer)} />
        <Fact name={words.file} value={offer.fileName} />
      </Facts>
      {offer.replaces !== null && <OfferChanges changes={offer.replaces.changes} />}
      <Facts>
        {offer.kind === "signed" ? (
          <>
            <Fact name={libraryMessages.publisher} value={offer.bank.publisherName} />
            <Fact name={publisherMessages.id} value={offer.publisherId} isCode />
            <KeyFacts shownKey={offer.key} />
          </>
        ) : (
          <Fact name={libraryMessages.claimedPublisher} value={offer.bank.publisherName} />
        )}
      </Facts>
    </Dialog>
  );
}

function installLabel(offer: Takeable): string {
  if (offer.kind === "unsigned") return words.importUnsigned;
  return offer.trust === "new-publisher" ? words.trustAndInstall : words.install;
}

function TrustNotice({ offer }: { readonly offer: Takeable }) {
  if (offer.kind === "unsigned")
    return (
      <Notice tone="warning" title={words.unsignedTitle}>
        <p>{words.unsignedMeans}</p>
        <UnsignedBadge bank={offer.bank} />
      </Notice>
    );
  switch (offer.trust) {
    case "known":
      return <p>{words.known}</p>;
    case "key-replaced":
      return (
        <Notice tone="info" title={words.changedTitle}>
          <p>{words.changedMeans}</p>
        </Notice>
      );
    case "new-publisher":
      return (
        <Notice tone="warning" title={words.newTitle}>
          <p>{words.newMeans}</p>
        </Notice>
      );
  }
}

interface RefusedOfferProps {
  readonly offer: BankOfferOf<"refused">;
  readonly onClose: () => void;
}

function RefusedOffer({ offer, onClose }: RefusedOfferProps) {
  const { fileName, error } = offer;
  return (
    <Dialog
      isOpen
      title={words.refusedTitle}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <RefusedBankNotice
        fileName={fileName}
        message={bankErrorMessages[error.code]}
        details={`${error.code}: ${error.detail}`}
      />
    </Dialog>
  );
}
