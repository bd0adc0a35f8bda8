import type { StorageErrorCode } from "./storage-error.ts";

/** What a person is told when something could not be stored or read. */
export interface StorageErrorMessage {
  readonly happened: string;
  readonly canDo: string;
}

/** The words for every storage error; a new code without words does not compile. */
export const storageErrorMessages: Readonly<Record<StorageErrorCode, StorageErrorMessage>> = {
  "storage-full": {
    happened: "The disk of this computer is full.",
    canDo: "Free some space, then try again. Nothing that was saved before is lost.",
  },
  "storage-timeout": {
    happened: "The disk of this computer did not answer in time.",
    canDo: "Check that the disk is not full, then try again.",
  },
  "storage-failed": {
    happened: "The database of Rehearsal could not be read or written.",
    canDo: "Check that the disk is not full or failing, then start Rehearsal again.",
  },
  "storage-newer-version": {
    happened: "Your history was last used by a newer version of Rehearsal.",
    canDo: "Install that version or a newer one. Your history was left as it is.",
  },
  "storage-closed": {
    happened: "The database of Rehearsal was closed.",
    canDo: "Start Rehearsal again. Nothing that was saved before is lost.",
  },
  "storage-row-missing": {
    happened: "This attempt is not in your history.",
    canDo: "Go back to the history to see what is there.",
  },
  "storage-row-taken": {
    happened: "The database holds something else in the place of this.",
    canDo: "Nothing was overwritten. Start Rehearsal again to see what is there.",
  },
  "storage-row-unreadable": {
    happened: "This attempt is in your history, but it cannot be read.",
    canDo: "It was left as it is. A newer version of Rehearsal may be able to read it.",
  },
};
