import type { BankOfferOf, OpenOffer } from "../../../../shared/bank/bank-offer.ts";
import type { BankStanding, BankSummary } from "../../../../shared/bank/bank-summary.ts";
import type { Changelog } from "../../../../shared/bank/changelog.ts";
import type { PublisherSummary } from "../../../../shared/bank/publisher.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import { formatDate, formatIsoDate } from "../../ui/format-date.ts";
import { appliedNotice } from "./errata-messages.ts";

export const libraryMessages = {
  title: "Library",
  back: "Home",
  verified: "Signature verified",
  exam: "Exam",
  questions: "Questions",
  version: "Version",
  issued: "Issued",
  useUntil: "Use until",
  noExpiry: "No end given",
  guide: "Exam guide",
  publisher: "Publisher",
  claimedPublisher: "Says it is by",
  key: "Key",
  keyId: "Key id",
  manifestHash: "SHA-256 of the manifest",
  changesTitle: "What is new",
  earlierVersions: "Earlier versions",
  verifyTitle: "Check it yourself",
  verifyIntro:
    "You need not take the word of Rehearsal for it. With the free programs minisign and sha256sum you can check the bank file by hand:",
  emptyTitle: "No question bank here",
  empty:
    "Your question banks will be here with their version, publisher and signature. A bank is one file that ends in .qbank; one comes with Rehearsal, so installing Rehearsal again brings it back.",
  emptyAction: "Back to Home",
  install: "Install a bank…",
  drop: "Drop the bank to look into it",
  unsignedTitle: "Unsigned banks",
  unsignedAbout:
    "Nobody signed these. They stand apart from signed banks, are marked wherever they show, and never count towards how ready you are.",
  publishers: "Publishers",
  publishersAbout:
    "Whose banks open here. A fingerprint stands for a key: compare it with the one that the publisher shows in another place.",
  lostTitle: "The list of publishers was damaged",
  lostMeans:
    "It was set aside and begun anew. Nobody is trusted but the publishers that are built into Rehearsal: compare the keys of the others once more when you install their banks. If you had revoked a publisher, revoke it again.",
  lostDone: "I have read this",
} as const;

export const publisherMessages = {
  id: "Publisher id",
  words: "Fingerprint in words",
  hex: "Fingerprint in hex",
  keyId: "Key id",
  trusted: "Trusted",
  builtIn: "Built into Rehearsal",
  development: "Built into this copy of Rehearsal, with a key made for testing only",
  banks: "Banks",
  noBanks: "None open here",
  replaced: "Replaced keys",
  revoked: "Revoked",
  revoke: "Revoke…",
  revokeConfirm: "Revoke publisher",
  forget: "Remove…",
  forgetConfirm: "Remove publisher",
  trustAgain: "Trust again…",
  trustAgainConfirm: "Trust again",
  cancel: "Cancel",
} as const;

/** When trust in a publisher began and, where it did, ended. */
export function trustedSince(publisher: PublisherSummary): string {
  const { standing, trustedAtMs } = publisher;
  if (trustedAtMs !== null) return `By you, since ${formatDate(trustedAtMs)}`;
  return standing === "development" ? publisherMessages.development : publisherMessages.builtIn;
}

export function revokedOn(ms: number): string {
  return `Revoked on ${formatDate(ms)}: none of its banks open.`;
}

/** A text in hexadecimal digits by fours, for people to compare. */
export function byFours(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(" ") ?? hex;
}

export function revokeTitle(name: string): string {
  return `Revoke ${name}?`;
}

export function revokeMeans(name: string): string {
  return `No bank of ${name} opens here any more, and none can be installed. What you sat stays in your history, with its questions. You can trust the publisher again later.`;
}

export function forgetTitle(name: string): string {
  return `Remove ${name}?`;
}

export function forgetMeans(name: string): string {
  return `Rehearsal forgets the key of ${name}. Its banks do not open until you install one again and compare its key, as if you had never met. What you sat stays in your history.`;
}

export function trustAgainTitle(name: string): string {
  return `Trust ${name} again?`;
}

export function trustAgainMeans(name: string): string {
  return `The banks of ${name} open here again. Compare the fingerprint first if you revoked it because its key may be in other hands.`;
}

export const offerMessages = {
  title: "Bank",
  bank: "Bank",
  items: "Questions",
  file: "File",
  replaces: "Replaces",
  replacesNothing: "Nothing: it is new here",
  cancel: "Cancel",
  close: "Close",
  install: "Install",
  trustAndInstall: "Trust this publisher and install",
  importUnsigned: "Import without a signature",
  refusedTitle: "This bank was not taken",
  known: "You know this publisher, and the key is the right one.",
  newTitle: "You have not trusted this publisher before",
  newMeans:
    "The bank is whole: it is what the owner of this key signed. Whether the key is the publisher's, only you can tell. Compare the words below with those that the publisher shows in another place, such as its website. If they differ in any word, cancel.",
  changedTitle: "This publisher has changed its key",
  changedMeans:
    "The key that you trust signed the change, so you need not compare anything. From now on new banks open only with the new key; what you installed before still opens.",
  unsignedTitle: "Nobody signed this bank",
  unsignedMeans:
    "Nobody can tell who made it, or whether somebody changed a question or an answer on the way. You can import it all the same: it stands among the unsigned banks, it and everything you sit from it is marked Unsigned for good, and it never counts towards how ready you are.",
} as const;

export const changeMessages = {
  title: "What changes",
  nothing: "No question changes.",
  keysMean:
    "What you sat keeps its questions and its score. Where a key was corrected, the result shows besides what you would have scored with it.",
} as const;

/** The kinds of change, each with its count in words, in the order in which they are listed. */
export const changeTitles: readonly {
  readonly list: "keysCorrected" | "added" | "changed" | "withdrawn";
  readonly title: (count: number) => string;
}[] = [
  { list: "keysCorrected", title: (count) => `${counted(count, "key")} corrected` },
  { list: "added", title: (count) => `${counted(count, "question")} added` },
  { list: "changed", title: (count) => `${counted(count, "question")} changed in another way` },
  { list: "withdrawn", title: (count) => `${counted(count, "question")} withdrawn` },
];

export function andMore(count: number): string {
  return `and ${count} more`;
}

export function offerTitle({ bank, kind }: BankOfferOf<"signed" | "unsigned">): string {
  return kind === "unsigned" ? `Import ${bank.title}?` : `Install ${bank.title}?`;
}

export function replacedVersion({ replaces }: BankOfferOf<"signed" | "unsigned">): string {
  return replaces === null ? offerMessages.replacesNothing : versionAndRevision(replaces);
}

/** What is said where something takes longer than a moment. */
export const busyWords = {
  looking: "Checking the file…",
  installing: "Installing the bank…",
} as const;

export function takenNotice(offer: OpenOffer): string {
  return offer.kind === "errata"
    ? appliedNotice(offer.bankTitle, offer.note.serial)
    : `${offer.bank.title} ${offer.bank.version} is installed`;
}

export function versionAndRevision({
  version,
  revision,
}: Pick<BankSummary, "version" | "revision">): string {
  return `${version}, revision ${revision}`;
}

/** A version with its date, in the changelog of a bank. */
export function datedVersion({ version, date }: Changelog[number]): string {
  return `Version ${version}, ${formatIsoDate(date)}`;
}

export function guideFacts({ guide }: BankSummary): string {
  return `${guide.version} of ${formatIsoDate(guide.published)}, text checked ${formatIsoDate(guide.textChecked)}`;
}

/** One step of checking a bank by hand; the command is null where there is nothing to type. */
export interface VerifyStep {
  readonly text: string;
  readonly command: string | null;
}

function whereTheKeyIs(keyStanding: BankStanding): string {
  return keyStanding === "development"
    ? "Take the development key from question-bank/.dev-keys/publisher.pub in the folder that this copy of Rehearsal was built in. Its first line names the key id above."
    : "Get the publisher's public key from the publisher, by another way than the bank. Its first line names the key id above.";
}

/** How to check a bank without Rehearsal, with commands that anyone can run. */
export function verifySteps({ bankId, keyStanding }: BankSummary): readonly VerifyStep[] {
  return [
    { text: whereTheKeyIs(keyStanding), command: null },
    { text: "Unpack the bank; it is a ZIP file.", command: `unzip ${bankId}.qbank -d ${bankId}` },
    {
      text: "Check the signature in the unpacked folder.",
      command: "minisign -Vm manifest.json -p publisher.pub",
    },
    {
      text: "Compare the questions with the SHA-256 that the manifest names for them.",
      command: "sha256sum bank.json",
    },
    {
      text: "Compare the manifest with its SHA-256 above: then it is the very bank that is open here.",
      command: "sha256sum manifest.json",
    },
  ];
}
