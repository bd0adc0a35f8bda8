import { type BackupErrorCode } from "../../../shared/backup/backup-error.ts";
import { type BankErrorCode } from "../../../shared/bank/bank-error.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { type IpcErrorCode } from "../../../shared/ipc/ipc-error.ts";
import { type PaperErrorCode } from "../../../shared/paper/paper-error.ts";
import { storageErrorMessages } from "../data/storage-error-messages.ts";
import { backupErrorMessages } from "../platform/backup-error-messages.ts";
import { bankErrorMessages } from "../platform/bank-error-messages.ts";
import { paperErrorMessages } from "../platform/paper-error-messages.ts";
import { type AppProblem } from "./app-problem.ts";

/** What happened, and what can be done about it. */
interface ProblemMessage {
  readonly happened: string;
  readonly canDo: string;
}

const startAgain = "Start Rehearsal again. Nothing that was saved is lost.";
const inside = { happened: "Something went wrong inside Rehearsal.", canDo: startAgain };

const mainMessages: Readonly<
  Record<Exclude<IpcErrorCode, BankErrorCode | BackupErrorCode | PaperErrorCode>, ProblemMessage>
> = {
  "untrusted-sender": inside,
  "unknown-channel": inside,
  "invalid-request": inside,
  internal: inside,
  "bank-not-found": {
    happened: "The question bank is no longer there.",
    canDo: "Put its file back in place and start Rehearsal again.",
  },
  "item-not-found": {
    happened: "The question bank lacks some of the questions of this form.",
    canDo: "Get the bank again from its publisher.",
  },
  "sitting-not-open": { happened: "This sitting is not open.", canDo: startAgain },
  "sitting-already-open": {
    happened: "Another sitting is still open.",
    canDo: "Close it first, then try again.",
  },
  "sitting-paused": {
    happened: "This sitting is paused.",
    canDo: "Let it go on first, then try again.",
  },
  "sitting-not-paused": { happened: "This sitting is not paused.", canDo: startAgain },
  "sitting-expired": { happened: "The time of this sitting is up.", canDo: startAgain },
  "journal-full": {
    happened: "The answer journal could not be written: the disk of this computer is full.",
    canDo: "Free some space, then try again. Nothing that was saved before is lost.",
  },
  "journal-forbidden": {
    happened: "The answer journal could not be written: Rehearsal may not write to its folder.",
    canDo:
      "Check that the disk is not write-protected and that the folder is yours, then try again.",
  },
  "journal-timeout": {
    happened: "The answer journal could not be written: the disk did not answer in time.",
    canDo: "Check that the disk is not full or failing, then try again.",
  },
  "journal-write-failed": {
    happened: "The answer journal could not be written.",
    canDo: "Check that the disk is not full and that you may write to it, then try again.",
  },
  "offer-outdated": {
    happened: "Something has changed since you looked into this bank, so it was not installed.",
    canDo: "Choose the file once more.",
  },
  "bank-not-saved": {
    happened: "The bank could not be put on the disk, so it was not installed.",
    canDo: "Check that the disk is not full and that you may write to it, then try again.",
  },
  "publisher-not-found": {
    happened: "This publisher is not known here any more.",
    canDo: "Go back to Home and open the library again.",
  },
  "trust-not-saved": {
    happened: "What you decided about the publisher could not be saved, so nothing was changed.",
    canDo: "Check that the disk is not full and that you may write to it, then try again.",
  },
  "journal-unreadable": {
    happened: "The disk does not give the answer journal of this sitting.",
    canDo: "Check that the disk is not failing, then start Rehearsal again. Nothing was changed.",
  },
  "file-full": {
    happened: "The file could not be written: the disk that it was for is full.",
    canDo: "Free some space there or choose another place, then try again.",
  },
  "file-forbidden": {
    happened: "The file could not be written: Rehearsal may not write to that place.",
    canDo: "Choose another place, or another name if a file there is write-protected.",
  },
  "file-too-large": {
    happened: "This is more than a file from here can hold.",
    canDo: "Export everything instead: that takes your whole history, however long it is.",
  },
  "file-not-begun": { happened: "What the file was to hold was let go of.", canDo: "Try again." },
  "file-write-failed": {
    happened: "The file could not be written.",
    canDo: "Check that the place still exists and that its disk is not failing, then try again.",
  },
  "erase-incomplete": {
    happened: "Not everything could be erased.",
    canDo:
      "Try again. If it keeps failing, close Rehearsal and check that you may write to its folder.",
  },
};

type RecoveryCode = Extract<AppProblem, { readonly source: "recovery" }>["error"]["code"];

const recoveryMessages: Readonly<Record<RecoveryCode, ProblemMessage>> = {
  "journal-contradicts": {
    happened: "This mock cannot go on yet: its answers were found in two versions.",
    canDo: "Decide below what is to become of the other version, then continue it.",
  },
  "steps-lost": {
    happened: "This mock cannot go on yet: a part of it cannot be read.",
    canDo: "Decide below whether to go on without that part, then continue it.",
  },
};

function isBankCode(code: IpcErrorCode): code is BankErrorCode {
  return code in bankErrorMessages;
}

function isBackupCode(code: IpcErrorCode): code is BackupErrorCode {
  return code in backupErrorMessages;
}

function isPaperCode(code: IpcErrorCode): code is PaperErrorCode {
  return code in paperErrorMessages;
}

function mainMessage(code: IpcErrorCode): ProblemMessage {
  if (isPaperCode(code)) return paperErrorMessages[code];
  if (isBankCode(code)) return bankErrorMessages[code];
  return isBackupCode(code) ? backupErrorMessages[code] : mainMessages[code];
}

/** The words for a problem: looked up by its code, never taken from the error itself. */
export function problemMessage(problem: AppProblem): ProblemMessage {
  switch (problem.source) {
    case "storage":
      return storageErrorMessages[problem.error.code];
    case "main":
      return mainMessage(problem.error.code);
    case "form":
      return {
        happened: "This bank has too few questions for the mock that you asked for.",
        canDo: "Choose another mock, or install a newer bank.",
      };
    case "recovery":
      return recoveryMessages[problem.error.code];
    case "program":
      return {
        happened: "This screen could not be read from the disk.",
        canDo: `${startAgain} If it keeps failing, install Rehearsal anew.`,
      };
    default:
      return assertNever(problem);
  }
}

export const appMessages = {
  name: "Rehearsal",
  loading: "Opening the question bank and your history …",
  loadingScreen: "Opening …",
  dismiss: "Dismiss",
  retry: "Try again",
};
