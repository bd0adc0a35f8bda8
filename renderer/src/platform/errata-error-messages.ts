import type { ErrataErrorCode } from "../../../shared/bank/bank-error.ts";
import type { BankErrorMessage } from "./bank-error-message.ts";

/** The words for every reason why an errata file is refused. */
export const errataErrorMessages: Readonly<Record<ErrataErrorCode, BankErrorMessage>> = {
  "errata-unreadable": {
    happened: "This errata file could not be read.",
    means: "The computer refused to open it or stopped in the middle.",
    canDo: "Check that you are allowed to read the file, then open it again.",
  },
  "errata-too-large": {
    happened: "This errata file is larger than one may be.",
    means: "It was not opened, so that it cannot fill up the memory of this computer.",
    canDo: "Get the file again from its publisher.",
  },
  "errata-not-a-package": {
    happened: "This file is not an errata file, or only a part of one.",
    means: "It is damaged, or something was added to it. Nothing in it was taken.",
    canDo: "Get the file again from its publisher.",
  },
  "errata-signature-malformed": {
    happened: "The signature of this errata file cannot be read.",
    means: "Without it nobody can tell who made the file, so nothing in it was taken.",
    canDo: "Get the file again from its publisher.",
  },
  "errata-key-unknown": {
    happened: "This errata file is signed with a key that Rehearsal does not know.",
    means: "Only the publisher of a bank may correct it, with a key that you trust.",
    canDo:
      "Install the publisher's newest bank first. If it is there already, ask the publisher about this file.",
  },
  "errata-key-replaced": {
    happened: "This errata file is signed with a key that its publisher has replaced.",
    means: "The old key vouches for nothing new: whoever found or stole it could sign.",
    canDo: "Get the file from its publisher, signed with the key of today.",
  },
  "errata-publisher-revoked": {
    happened: "You revoked the publisher of this errata file.",
    means: "Nothing of that publisher is taken here.",
    canDo: "If you trust the publisher again, say so in the library under Publishers.",
  },
  "errata-signature-invalid": {
    happened: "This errata file was changed after it was signed.",
    means: "What it holds is not what its publisher signed, so nothing in it was taken.",
    canDo: "Get the file again from its publisher.",
  },
  "errata-malformed": {
    happened: "The corrections in this errata file are not as they should be.",
    means: "Its publisher signed it so, and this version of Rehearsal cannot read it.",
    canDo:
      "Look for a newer version of Rehearsal. If there is none, ask the publisher for a corrected file.",
  },
  "errata-publisher-mismatch": {
    happened: "This errata file is not by the publisher of the bank.",
    means: "Nobody may correct the bank of somebody else, so nothing in it was taken.",
    canDo: "Ask the publisher of the bank for its own errata.",
  },
  "errata-bank-missing": {
    happened: "The bank that this errata file is about is not installed.",
    means: "There is nothing here that it could correct.",
    canDo: "Install the bank first, then open the errata file again.",
  },
  "errata-bank-older": {
    happened: "This errata file is about a newer bank than the one that is installed.",
    means: "The questions that it corrects may be others here.",
    canDo: "Install the newest bank first, then open the errata file again.",
  },
  "errata-bank-newer": {
    happened: "The installed bank is newer than this errata file.",
    means: "What it corrects is put right in the bank already.",
    canDo: "There is nothing to do.",
  },
  "errata-misfit": {
    happened: "A correction in this errata file does not fit its question.",
    means:
      "It would turn the question into another kind, or move it to another objective, and mocks would not be what they should be.",
    canDo: "Ask its publisher for a corrected file.",
  },
  "errata-older": {
    happened: "You have newer errata for this bank.",
    means: "The newer ones hold everything that still has to be said, so these were not taken.",
    canDo: "There is nothing to do.",
  },
  "errata-conflict": {
    happened: "This errata file has the number of one that you have, but other content.",
    means: "One of the two is not the real one, so this one was not taken.",
    canDo: "Ask its publisher which of the two is right.",
  },
  "errata-already-installed": {
    happened: "These errata are installed already.",
    means: "The file is the very one that is applied here, so nothing was changed.",
    canDo: "There is nothing to do.",
  },
};
