import type { BackupErrorCode } from "../backup/backup-error.ts";
import type { BankErrorCode } from "../bank/bank-error.ts";
import type { FileErrorCode } from "../files/saved-text.ts";
import type { PaperErrorCode } from "../paper/paper-error.ts";

export type IpcErrorCode =
  | "untrusted-sender"
  | "unknown-channel"
  | "invalid-request"
  | "bank-not-found"
  | "item-not-found"
  | "sitting-not-open"
  | "sitting-already-open"
  | "sitting-paused"
  | "sitting-not-paused"
  | "sitting-expired"
  | "journal-full"
  | "journal-forbidden"
  | "journal-timeout"
  | "journal-write-failed"
  | "journal-unreadable"
  | "offer-outdated"
  | "bank-not-saved"
  | "publisher-not-found"
  | "trust-not-saved"
  | "erase-incomplete"
  | "internal"
  | BackupErrorCode
  | BankErrorCode
  | FileErrorCode
  | PaperErrorCode;

/** Why a request was not fulfilled. The words for the screen are looked up by `code`; `detail` is for the log. */
export interface IpcError {
  readonly code: IpcErrorCode;
  readonly detail: string;
}
