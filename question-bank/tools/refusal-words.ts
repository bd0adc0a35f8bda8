import type { ToolError, ToolErrorCode } from "./tool-error.ts";

const words: Readonly<Record<ToolErrorCode, string>> = {
  "bank-missing": "There is no bank file",
  "bank-unreadable": "The file cannot be read",
  "bank-empty": "The file is empty",
  "bank-too-large": "The file, or a part of it, is larger than any bank may be",
  "bank-not-a-package": "The file is not a bank, or its outer structure was changed",
  "bank-entry-forbidden": "The file holds something that no bank may hold",
  "bank-entry-missing": "A part of the bank is missing",
  "bank-signature-malformed": "The signature file is damaged",
  "bank-signature-legacy": "The signature is of minisign's older kind; sign without -l",
  "bank-key-unknown": "The key that signed it belongs to no trusted publisher",
  "bank-key-changed":
    "The publisher is known by another key, and no change of key leads to this one",
  "bank-key-replaced": "The publisher replaced this key; it no longer signs new banks",
  "bank-key-change-malformed": "The file of key changes does not have the form of one",
  "bank-key-change-forged": "A change of key is not signed by the key that it replaces",
  "bank-key-change-disputed": "One key names two successors, or the changes lead back",
  "bank-publisher-revoked": "The publisher was revoked on this computer",
  "bank-trusted-comment-altered":
    "The signature's trusted comment is not the one that belongs here",
  "bank-signature-invalid": "The manifest is not the one that was signed",
  "bank-manifest-malformed": "The manifest does not have the form of a manifest",
  "bank-publisher-mismatch": "The bank names another publisher than its key",
  "bank-app-too-old": "The bank asks for a later version of Rehearsal",
  "bank-revision-older": "A later revision of the bank was opened before",
  "bank-revision-conflict": "Another bank with this revision was opened before",
  "bank-already-installed": "This very bank is installed already",
  "bank-file-altered": "A part of the bank is not the one that was signed",
  "bank-malformed": "The bank does not have the form of a bank",
  "errata-unreadable": "The errata file cannot be read",
  "errata-too-large": "The errata file is larger than any may be",
  "errata-not-a-package": "The file is not an errata file, or its outer structure was changed",
  "errata-signature-malformed":
    "The signature of the errata is damaged or of minisign's older kind",
  "errata-key-unknown": "The key that signed the errata belongs to no trusted publisher",
  "errata-key-replaced": "The publisher replaced this key; it no longer signs errata",
  "errata-publisher-revoked": "The publisher was revoked on this computer",
  "errata-signature-invalid": "The errata are not the ones that were signed",
  "errata-malformed": "The errata do not have the form of errata",
  "errata-publisher-mismatch": "The errata name another publisher than their key",
  "errata-bank-missing": "The bank that the errata are about is not there",
  "errata-bank-older": "The errata are about a later revision of the bank",
  "errata-bank-newer": "The bank is later than the errata",
  "errata-misfit": "A correction changes the kind or the objective of its item",
  "errata-older": "Later errata are installed",
  "errata-conflict": "Other errata with this serial number are installed",
  "errata-already-installed": "These very errata are installed already",
  "build-missing": "There is no built bank in this folder; run bank build first",
  "key-missing": "There is no such key",
  "key-malformed": "This is not a minisign key of the expected form",
  "key-encrypted":
    "The key is protected by a password, which only the minisign program can ask for",
  "key-exists": "There is a key already, and no key is ever overwritten",
  "key-inside-repository": "A secret key must not lie inside the repository",
  "key-is-development": "A release is never signed with the development key",
  "key-change-not-next": "The last change of key in this file is not to the key that signs now",
  "key-not-trusted":
    "The app would not trust this key: its public half is not in question-bank/keys",
};

/** A refusal as one line for the terminal: what is wrong, the code for scripts, the detail. */
export function refusalLine({ code, detail }: ToolError): string {
  return `${words[code]} (${code}): ${detail}`;
}
