import type { BankOfferOf } from "../../../../shared/bank/bank-offer.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrataEntries } from "./ErrataEntries.tsx";
import { errataMessages as words, errataOfferTitle, numberedErrata } from "./errata-messages.ts";
import { Fact, Facts } from "./Facts.tsx";
import { libraryMessages, offerMessages } from "./library-messages.ts";

interface ErrataOfferProps {
  readonly offer: BankOfferOf<"errata">;
  readonly onApply: (offer: BankOfferOf<"errata">) => void;
  readonly onClose: () => void;
}

/** What an errata file withdraws and corrects, shown before any of it is applied. */
export function ErrataOffer({ offer, onApply, onClose }: ErrataOfferProps) {
  const { note, replacesSerial } = offer;
  return (
    <Dialog
      isOpen
      isWide
      title={errataOfferTitle(offer.bankTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{offerMessages.cancel}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onApply(offer);
            }}
          >
            {words.apply}
          </Button>
        </>
      }
    >
      <p>{words.signed}</p>
      <Facts>
        <Fact name={offerMessages.bank} value={`${offer.bankTitle} ${offer.bankVersion}`} />
        <Fact name={words.errata} value={numberedErrata(note)} />
        {replacesSerial !== null && (
          <Fact name={offerMessages.replaces} value={words.number(replacesSerial)} />
        )}
        <Fact name={libraryMessages.publisher} value={offer.publisherName} />
        <Fact name={offerMessages.file} value={offer.fileName} />
      </Facts>
      <ErrataEntries note={note} isOpen />
      <p>{words.means}</p>
    </Dialog>
  );
}
