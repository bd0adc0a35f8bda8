import type { BankSummary, KeyStanding } from "../../../../shared/bank/bank-summary.ts";
import type { Changelog } from "../../../../shared/bank/changelog.ts";
import { formatIsoDate } from "../../ui/format-date.ts";

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
} as const;

export function versionAndRevision({ version, revision }: BankSummary): string {
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

function whereTheKeyIs(keyStanding: KeyStanding): string {
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
