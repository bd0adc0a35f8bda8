import type { BankErrorCode } from "../../../shared/bank/bank-error.ts";
import type { BankErrorMessage } from "./bank-error-message.ts";
import { errataErrorMessages } from "./errata-error-messages.ts";

const getAgain = "Get the file again from its publisher and put it in place of this one.";
const askPublisher = "Ask its publisher for a corrected file.";
const damaged = "It is damaged, or it is not a question bank. Nothing in it was opened.";
const changed = "What it holds is not what its publisher signed, so nothing in it was opened.";

/** The words for every reason why a bank or an errata file is refused; a new reason without words does not compile. */
export const bankErrorMessages: Readonly<Record<BankErrorCode, BankErrorMessage>> = {
  "bank-missing": {
    happened: "No question bank was found here.",
    means: "Without a bank there are no questions to sit.",
    canDo: "Put a file that ends in .qbank in place, or install Rehearsal again.",
  },
  "bank-unreadable": {
    happened: "This file could not be read.",
    means: "The computer refused to open it or stopped in the middle.",
    canDo:
      "Check that you are allowed to read the file and that its disk works, then start Rehearsal again.",
  },
  "bank-empty": {
    happened: "This file is empty.",
    means: "It was probably not copied to its end.",
    canDo: getAgain,
  },
  "bank-too-large": {
    happened: "This file is larger than a question bank may be.",
    means: "It was not opened, so that it cannot fill up the memory of this computer.",
    canDo: "Check that it is the right file. If it is, ask its publisher for a smaller one.",
  },
  "bank-not-a-package": {
    happened: "This file is not a question bank, or only a part of one.",
    means: damaged,
    canDo: getAgain,
  },
  "bank-entry-forbidden": {
    happened: "This bank holds a file that does not belong in a question bank.",
    means: "It was put together wrongly or changed on the way. Nothing in it was opened.",
    canDo: getAgain,
  },
  "bank-entry-missing": {
    happened: "A part of this bank is missing.",
    means: "It was put together wrongly or cut short on the way. Nothing in it was opened.",
    canDo: getAgain,
  },
  "bank-signature-malformed": {
    happened: "The signature of this bank cannot be read.",
    means: "Without it nobody can tell who made the bank, so nothing in it was opened.",
    canDo: getAgain,
  },
  "bank-signature-legacy": {
    happened: "This bank is signed in an old way that Rehearsal does not accept.",
    means: "The old way is easier to misuse, so nothing in the bank was opened.",
    canDo: "Ask its publisher to sign it again with a current version of minisign.",
  },
  "bank-key-unknown": {
    happened: "This bank is signed with a key that Rehearsal does not know.",
    means: "Nobody can tell whether it comes from whom it says, so nothing in it was opened.",
    canDo:
      "Install it from the library: if the bank brings its publisher's key along, you can compare the key there and decide.",
  },
  "bank-key-changed": {
    happened: "This bank is signed with another key than its publisher's.",
    means:
      "You know this publisher by another key, and that key has not said that this one takes its place. Somebody else may have signed the bank, so it was not opened.",
    canDo:
      "Ask the publisher, by another way than the bank. If the old key is really gone, remove the publisher in the library and compare the new key.",
  },
  "bank-key-replaced": {
    happened: "This bank is signed with a key that its publisher has replaced.",
    means:
      "From then on the old key signs no new banks: whoever found or stole it could. Banks that you opened before still open.",
    canDo: "Get the bank from its publisher, signed with the key of today.",
  },
  "bank-key-change-malformed": {
    happened: "The change of key that this bank brings along cannot be read.",
    means: "Without it nobody can tell whether the new key is the publisher's.",
    canDo: askPublisher,
  },
  "bank-key-change-forged": {
    happened: "The change of key that this bank brings along is not signed by the old key.",
    means: "Anybody could have written it, so nothing in the bank was opened.",
    canDo: "Ask the publisher, by another way than the bank, and do not use this file.",
  },
  "bank-key-change-disputed": {
    happened: "This publisher's key has named two different successors.",
    means:
      "One of the two changes was made by somebody else who has the key, and nobody can tell which. The bank was not opened.",
    canDo:
      "Ask the publisher, by another way than the bank. Until you know more, revoke the publisher in the library.",
  },
  "bank-publisher-revoked": {
    happened: "You revoked the publisher of this bank.",
    means: "None of its banks open here. Mocks that you sat from them stay in your history.",
    canDo: "If you trust the publisher again, say so in the library under Publishers.",
  },
  "bank-trusted-comment-altered": {
    happened: "The comment in the signature of this bank was changed after it was signed.",
    means: changed,
    canDo: getAgain,
  },
  "bank-signature-invalid": {
    happened: "This bank was changed after it was signed.",
    means: changed,
    canDo: getAgain,
  },
  "bank-manifest-malformed": {
    happened: "The table of contents of this bank is not as it should be.",
    means: "Its publisher signed it so, and this version of Rehearsal cannot read it.",
    canDo:
      "Look for a newer version of Rehearsal. If there is none, ask the publisher for a corrected bank.",
  },
  "bank-publisher-mismatch": {
    happened: "This bank names another publisher than the one whose key signed it.",
    means: "A key may sign only for its own publisher, so nothing in the bank was opened.",
    canDo: askPublisher,
  },
  "bank-app-too-old": {
    happened: "This bank needs a newer version of Rehearsal.",
    means: "It uses something that this version cannot show or mark rightly.",
    canDo: "Install the newest version of Rehearsal, then open the bank again.",
  },
  "bank-revision-older": {
    happened: "This bank is older than the one you used before.",
    means: "An old bank can bring back mistakes that were corrected since, so it was not opened.",
    canDo: "Get the newest revision from its publisher and put it in place of this one.",
  },
  "bank-revision-conflict": {
    happened: "This bank has the number of a revision you used before, but other content.",
    means: "One of the two is not the real one, so this one was not opened.",
    canDo: "Ask its publisher which of the two is right.",
  },
  "bank-already-installed": {
    happened: "This bank is installed already.",
    means: "The file is the very bank that is open here, so nothing was changed.",
    canDo: "There is nothing to do.",
  },
  "bank-file-altered": {
    happened: "A part of this bank was changed after it was signed.",
    means: changed,
    canDo: getAgain,
  },
  "bank-malformed": {
    happened: "The questions in this bank are not as they should be.",
    means:
      "Its publisher signed it so, but it cannot be shown and marked rightly, so it was not opened.",
    canDo: askPublisher,
  },
  ...errataErrorMessages,
};
