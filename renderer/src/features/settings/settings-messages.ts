import type { BackupEntry } from "../../../../shared/backup/backup-entry.ts";
import type { BackupCounts, BackupReason } from "../../../../shared/backup/backup-head.ts";
import type { RestorePlan } from "../../../../shared/backup/plan-restore.ts";
import { counted } from "../../../../shared/lib/counted.ts";
import type { Work } from "./settings-store.ts";

export const settingsMessages = {
  title: "Settings",
  back: "Home",
  appearance: "Appearance",
  dataTitle: "Your data",
  data: [
    "Everything you do stays on this computer, in files that only your account can open. Nothing is sent anywhere.",
    "Your mocks with every answer are in a database. While a mock is under way, each answer is also written to a journal, so that a crash loses nothing. Backups lie in a folder of their own, so that you can get everything back if the database is lost.",
  ],
  backupsTitle: "Backups",
  backupsAbout:
    "Rehearsal makes a backup after each mock, when you start it for the first time on a day, and before a new version changes the database. It keeps the newest of seven days and of four weeks, and the last three from before an update and from before a restore.",
  lastFailed: "The last backup could not be made",
  backUpNow: "Back up now",
  noBackups: "There is no backup yet. The first one is made after your first mock.",
  caption: "Backups, newest first",
  date: "Date",
  reason: "Made",
  content: "Content",
  size: "Size",
  restoreColumn: "Restore",
  restore: "Restore",
  fileTitle: "Take it with you",
  fileAbout:
    "Export everything to a file of your own, to keep it elsewhere or to take it to another computer. An import adds what is in such a file to what is here: it overwrites and removes nothing.",
  exportFile: "Export everything",
  openFile: "Import a file",
  eraseTitle: "Erase",
  eraseAbout:
    "Erases what Rehearsal keeps of you on this computer and starts anew. You are told what goes and asked before anything happens.",
  askToErase: "Erase everything",
  undo: "Undo",
  restoreTitle: "Restore this backup?",
  importTitle: "Import this file?",
  nothingNewTitle: "Nothing to add",
  nothingNew: "Everything in it that can be read is here already.",
  restoreConfirm: "Restore",
  importConfirm: "Import",
  cancel: "Cancel",
  close: "Close",
  safe: "Nothing that is here is overwritten or removed. A backup of it is made first, and you can undo this until you close Rehearsal.",
  eraseQuestion: "Erase everything?",
  eraseGoes: "This goes:",
  eraseJournals: "the answer journals",
  eraseChoices: "how Rehearsal looks and the conditions of your last mock",
  eraseStays:
    "The question banks stay, with the note of which of their versions were opened here, and so do files that you exported.",
  eraseBackups: "And the backups?",
  keepBackups: "Keep them",
  keepBackupsNote: "You can bring everything back from them.",
  eraseBackupsToo: "Erase them too",
  exportFirst: "Export everything first",
  eraseWord: "erase",
  eraseField: "To confirm, type the word erase",
  eraseConfirm: "Erase everything",
  willAdd: "This will be added:",
  restored: "This was added",
  exported: "Everything was exported",
  exportedMeans: "Keep the file where you will find it. Import it here or on another computer.",
  backedUp: "A backup was made",
  nothingToBackUp: "There is nothing to back up yet",
  undone: "The restore was undone",
} as const;

export const workWords: Readonly<Record<Work, string>> = {
  "backing-up": "Making a backup …",
  exporting: "Collecting everything for the file …",
  opening: "Looking through it …",
  restoring: "Restoring …",
  undoing: "Taking it back …",
  counting: "Counting what is here …",
  erasing: "Erasing …",
};

export const reasonWords: Readonly<Record<BackupReason, string>> = {
  "attempt-finished": "After a mock",
  daily: "First start of a day",
  "by-hand": "By you",
  upgrade: "Before an update",
  restore: "Before a restore",
  export: "As an export",
};

type Unusable = Extract<BackupEntry, { readonly state: "unusable" }>["why"];

export const unusableWords: Readonly<Record<Unusable, string>> = {
  "backup-damaged": "Damaged: it is not as it was written. It was left as it is.",
  "backup-newer-format": "Made by a newer version of Rehearsal, which can restore it.",
  "backup-not-a-backup": "Not a backup. It was left as it is.",
  "backup-read-failed": "It cannot be read from the disk.",
};

const finishedMocks = (count: number) => counted(count, "finished mock", "finished mocks");
const openMocks = (count: number) => counted(count, "mock under way", "mocks under way");
const answers = (count: number) => counted(count, "answer", "answers");

const attempts = (count: number) => counted(count, "mock", "mocks");
const notesRead = (count: number) => counted(count, "note marked as read", "notes marked as read");
const missNotes = (count: number) => counted(count, "note on a miss", "notes on misses");
const scheduleMarks = (count: number) =>
  counted(count, "decision about repetition", "decisions about repetition");
const practiceAnswers = (count: number) => counted(count, "practice answer", "practice answers");

/** What a backup holds, or what would be erased, as a list of facts. */
export function contentFacts(counts: BackupCounts): readonly string[] {
  const { finishedAttempts, openAttempts, rows } = counts;
  const notes = rows["noteReads"] ?? 0;
  const practised = rows["practiceAnswers"] ?? 0;
  const misses = rows["missNotes"] ?? 0;
  const marks = rows["scheduleMarks"] ?? 0;
  return [
    finishedMocks(finishedAttempts),
    ...(openAttempts > 0 ? [openMocks(openAttempts)] : []),
    answers(counts.answers),
    ...(notes > 0 ? [notesRead(notes)] : []),
    ...(practised > 0 ? [practiceAnswers(practised)] : []),
    ...(misses > 0 ? [missNotes(misses)] : []),
    ...(marks > 0 ? [scheduleMarks(marks)] : []),
  ];
}

/** A number of bytes for people: in kB or MB, of a thousand each. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function restoreOf(when: string): string {
  return `Restore the backup of ${when}`;
}

const wordsOfTables: readonly (readonly [string, (count: number) => string])[] = [
  ["attempts", attempts],
  ["noteReads", notesRead],
  ["practiceAnswers", practiceAnswers],
  ["missNotes", missNotes],
  ["scheduleMarks", scheduleMarks],
];

/** What a restore adds, as a list of facts. */
export function addedFacts({ tallies }: RestorePlan): readonly string[] {
  return wordsOfTables.flatMap(([table, wordsOf]) => {
    const added = tallies.get(table)?.added ?? 0;
    return added > 0 ? [wordsOf(added)] : [];
  });
}

/** What else there is to say of a restore, a sentence for each thing. */
export function remarksOn({ tallies, unreadableCount }: RestorePlan): readonly string[] {
  const { same = 0, different = 0 } = tallies.get("attempts") ?? {};
  const ownWords = wordsOfTables.flatMap(([table, wordsOf]) => {
    const count = table === "attempts" ? 0 : (tallies.get(table)?.different ?? 0);
    return count > 0 ? [otherwiseHere(wordsOf(count), count)] : [];
  });
  return [
    ...(same > 0 ? [sameHere(same)] : []),
    ...(different > 0 ? [differentHere(different)] : []),
    ...ownWords,
    ...(unreadableCount > 0 ? [unreadableRows(unreadableCount)] : []),
  ];
}

function sameHere(count: number): string {
  return count === 1 ? "1 mock is here already." : `${count} mocks are here already.`;
}

function differentHere(count: number): string {
  return count === 1
    ? "1 mock is here with another content, perhaps because you went on with it. It stays as it is here."
    : `${count} mocks are here with another content, perhaps because you went on with them. They stay as they are here.`;
}

function otherwiseHere(what: string, count: number): string {
  return count === 1
    ? `${what} is different here. It stays as it is here.`
    : `${what} are different here. They stay as they are here.`;
}

function unreadableRows(count: number): string {
  return count === 1
    ? "1 entry cannot be read by this version of Rehearsal. It stays in the file."
    : `${count} entries cannot be read by this version of Rehearsal. They stay in the file.`;
}

export function keptAfterUndo(count: number): string {
  return count === 1
    ? "1 mock stayed, because you went on with it since."
    : `${count} mocks stayed, because you went on with them since.`;
}

export function eraseBackupsNote(count: number, sizeBytes: number): string {
  return `${counted(count, "backup goes", "backups go")} (${fileSize(sizeBytes)}). Nothing of yours is left, and nothing brings it back.`;
}
