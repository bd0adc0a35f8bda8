import { z } from "zod";
import { type AttemptId, AttemptIdSchema, OpenAttemptSchema } from "../attempts/attempt-record.ts";
import { BackupEntrySchema, BackupNameSchema } from "../backup/backup-entry.ts";
import { BACKUP_REASONS, BackupHeadSchema } from "../backup/backup-head.ts";
import { BankErrorSchema } from "../bank/bank-error.ts";
import { BankOfferSchema, INSTALL_CONSENTS } from "../bank/bank-offer.ts";
import { BankOutlineSchema, BankSummarySchema } from "../bank/bank-summary.ts";
import { CurrentItemsSchema } from "../bank/current-items.ts";
import { ItemIdSchema, ItemSchema } from "../bank/item.ts";
import { BankIdSchema, PublisherIdSchema } from "../bank/manifest.ts";
import { PublisherSummarySchema } from "../bank/publisher.ts";
import { StudyNoteSchema } from "../bank/study-note.ts";
import { PaperNameSchema } from "../paper/paper-name.ts";
import { PAPER_SIZES } from "../paper/paper-size.ts";
import { ExamEventSchema, type Interruption, InterruptionSchema } from "../exam/exam-event.ts";
import { MAX_SAVED_TEXT_LENGTH, SAVED_CONTENTS, SAVED_TEXT_KINDS } from "../files/saved-text.ts";

const nothing = z.strictObject({});
const tableName = z.string().min(1).max(64);
const openBackup = z.strictObject({ backupId: z.int(), head: BackupHeadSchema });

/** An event with its place in the attempt: 1, 2, 3 … without gaps. */
export const SequencedEventSchema = z
  .strictObject({ sequence: z.int().min(1), event: ExamEventSchema })
  .readonly();
export type SequencedEvent = z.infer<typeof SequencedEventSchema>;

/** An attempt's answer journal as it was found on the disk. */
const FoundJournalSchema = z
  .strictObject({
    attemptId: AttemptIdSchema,
    /** "damaged" where it can be read up to some record only, "unreadable" where the disk does not give it at all. */
    condition: z.enum(["whole", "damaged", "unreadable"]),
    /** The attempt as it began, so that a lost database can be made anew; null in journals of releases that did not write it. */
    attempt: OpenAttemptSchema.nullable(),
    events: z.array(SequencedEventSchema).readonly(),
    /** Exam time used, in ms, when it was written last; null where it holds no time. */
    elapsedMs: z.number().min(0).nullable(),
  })
  .readonly();
export type FoundJournal = z.infer<typeof FoundJournalSchema>;

/**
 * Everything the renderer may ask of the main process. A capability that is not here does not exist.
 * Every answer is a `Result` with an `IpcError`; nothing rejects across the bridge.
 */
export const ipcContract = {
  /** What the app says of itself: in Settings, and in a report on a question. */
  "app:info": {
    request: nothing,
    response: z.strictObject({
      appVersion: z.string(),
      electronVersion: z.string(),
      isDevelopmentBuild: z.boolean(),
      /** Where the person's data lies, as it is shown: without the name of their account. */
      profileFolder: z.string(),
    }),
  },
  /** Puts what the page keeps in its local storage on the disk, which Chromium does only after some seconds by itself. */
  "storage:flush": { request: nothing, response: nothing },
  /** Whether the profile's disk has room enough that writing to the database cannot fill it. */
  "storage:room": { request: nothing, response: z.strictObject({ hasRoom: z.boolean() }) },
  /** Every bank file found, verified or refused. */
  "bank:list": {
    request: nothing,
    response: z.strictObject({
      banks: z.array(BankSummarySchema).readonly(),
      refused: z
        .array(z.strictObject({ fileName: z.string(), error: BankErrorSchema }).readonly())
        .readonly(),
    }),
  },
  "bank:outline": {
    request: z.strictObject({ bankId: BankIdSchema }),
    response: BankOutlineSchema,
  },
  /** Full items with keys, in the order asked for: for the snapshot of a new attempt. */
  "bank:items": {
    request: z.strictObject({
      bankId: BankIdSchema,
      itemIds: z.array(ItemIdSchema).min(1).max(500),
    }),
    response: z.strictObject({ items: z.array(ItemSchema).readonly() }),
  },
  /** How items that were asked once stand in the bank today, in the order asked for: for marking old attempts once more. */
  "bank:current-items": {
    request: z.strictObject({
      bankId: BankIdSchema,
      itemIds: z.array(ItemIdSchema).min(1).max(500),
    }),
    response: CurrentItemsSchema,
  },
  /** The study notes of a bank, in the order of their objectives. */
  "bank:notes": {
    request: z.strictObject({ bankId: BankIdSchema }),
    response: z.strictObject({ notes: z.array(StudyNoteSchema).readonly() }),
  },
  /** Lets the person choose a bank file and looks into it. Null where none was chosen. */
  "bank:choose": {
    request: nothing,
    response: z.strictObject({ offer: BankOfferSchema.nullable() }),
  },
  /**
   * Looks into the next file that came by itself: opened from outside the app, or dropped on its window. The main process keeps
   * where it lies. Null where none waits.
   */
  "bank:look-at-arrival": {
    request: nothing,
    response: z.strictObject({ offer: BankOfferSchema.nullable() }),
  },
  /** Takes the bank that was offered last. `consent` must be the one that the offer asks for. */
  "bank:install": {
    request: z.strictObject({ offerId: z.uuid(), consent: z.enum(INSTALL_CONSENTS) }),
    response: nothing,
  },
  /** Every publisher whose key is known here, trusted or revoked. */
  "publisher:list": {
    request: nothing,
    response: z.strictObject({
      publishers: z.array(PublisherSummarySchema).readonly(),
      /** When the record of publishers was found damaged and begun anew; null once that was acknowledged. */
      recordLostAtMs: z.int().nullable(),
    }),
  },
  /** With `isRevoked` no bank of the publisher opens any more; without it they open again. */
  "publisher:revoke": {
    request: z.strictObject({ publisherId: PublisherIdSchema, isRevoked: z.boolean() }),
    response: nothing,
  },
  /** Forgets a publisher whom the person trusted; the next bank of it asks anew. One that is built in cannot be forgotten. */
  "publisher:forget": {
    request: z.strictObject({ publisherId: PublisherIdSchema }),
    response: nothing,
  },
  /** The person has read that the record of publishers was lost. */
  "publisher:acknowledge-loss": { request: nothing, response: nothing },
  /**
   * Starts or resumes the one clock for an attempt and opens its journal. `elapsedMs` is what the database knows; the
   * journal may know more, and the later one counts. Answers with what the journal holds and any new interruption. Of a
   * damaged journal that is what stands before the damage; the file is kept beside as it was.
   */
  "sitting:open": {
    request: z.strictObject({ attempt: OpenAttemptSchema, elapsedMs: z.number().min(0) }),
    response: z.strictObject({
      elapsedMs: z.number(),
      journal: z.array(SequencedEventSchema).readonly(),
      isJournalDamaged: z.boolean(),
      interruption: InterruptionSchema.nullable(),
    }),
  },
  /** Appends an event to the journal; answers once it is on disk (fsync). The same sequence twice is written once. */
  "sitting:append": {
    request: z.strictObject({ attemptId: AttemptIdSchema, entry: SequencedEventSchema }),
    response: nothing,
  },
  /** Stops the clock of the open sitting for as long as the candidate likes; nothing may be appended meanwhile. */
  "sitting:pause": {
    request: z.strictObject({ attemptId: AttemptIdSchema }),
    response: z.strictObject({ elapsedMs: z.number() }),
  },
  /** Lets a paused clock go on. Answers with the pause as an interruption that was not counted. */
  "sitting:unpause": {
    request: z.strictObject({ attemptId: AttemptIdSchema }),
    response: z.strictObject({ elapsedMs: z.number(), interruption: InterruptionSchema }),
  },
  /** Stops the clock. With `isFinished` the journal is removed too: the finished attempt is safe in the database. */
  "sitting:close": {
    request: z.strictObject({ attemptId: AttemptIdSchema, isFinished: z.boolean() }),
    response: nothing,
  },
  /** Every answer journal on the disk. Reads only. */
  "journal:list": {
    request: nothing,
    response: z.strictObject({ journals: z.array(FoundJournalSchema).readonly() }),
  },
  /** Every file in the folder of backups, newest first; those that are not whole among them. */
  "backup:list": {
    request: nothing,
    response: z.strictObject({ backups: z.array(BackupEntrySchema).readonly() }),
  },
  /** Begins a backup, which is then handed over in pieces; one that was begun before and not finished is forgotten. */
  "backup:begin": {
    request: z.strictObject({
      reason: z.enum(BACKUP_REASONS),
      /** The version of the database that its rows are read from. */
      databaseVersion: z.int().min(1),
    }),
    response: z.strictObject({ draftId: z.int() }),
  },
  /** Takes some rows of a table, each as JSON. */
  "backup:append": {
    request: z.strictObject({ draftId: z.int(), table: tableName, rows: z.array(z.string()) }),
    response: nothing,
  },
  /** Puts the backup on disk, in its folder, and lets go of those that are no longer kept. */
  "backup:write": {
    request: z.strictObject({ draftId: z.int() }),
    response: z.strictObject({ backup: BackupEntrySchema }),
  },
  /** Puts the backup on disk where the person chooses; `wasWritten` is false where they changed their mind. */
  "data:export-file": {
    request: z.strictObject({ draftId: z.int() }),
    response: z.strictObject({ wasWritten: z.boolean() }),
  },
  /** Begins a text that is too long to hand over at once; one that was begun before and not saved is forgotten. */
  "file:begin-text": { request: nothing, response: z.strictObject({ draftId: z.int() }) },
  "file:append-text": {
    request: z.strictObject({ draftId: z.int(), text: z.string().max(MAX_SAVED_TEXT_LENGTH) }),
    response: nothing,
  },
  /**
   * Writes a text to a file that the person chooses; `wasWritten` is false where they changed their mind. The page says what it
   * is, never where it goes. With `draftId` it stands behind the pieces handed over before.
   */
  "file:save-text": {
    request: z.strictObject({
      content: z.enum(SAVED_CONTENTS),
      kind: z.enum(SAVED_TEXT_KINDS),
      text: z.string().min(1).max(MAX_SAVED_TEXT_LENGTH),
      draftId: z.int().optional(),
    }),
    response: z.strictObject({ wasWritten: z.boolean() }),
  },
  /** Opens one of the backups in the folder, so that its rows can be read; the one that was open before is let go of. */
  "backup:open": {
    request: z.strictObject({ name: BackupNameSchema }),
    response: openBackup,
  },
  /** The same with a file of the person's choice; null where they changed their mind. */
  "data:import-file": {
    request: nothing,
    response: z.strictObject({ backup: openBackup.nullable() }),
  },
  /** Some rows of a table of the open backup, each as JSON, from place `from` on; `next` is null after the last ones. */
  "backup:read": {
    request: z.strictObject({ backupId: z.int(), table: tableName, from: z.int().min(0) }),
    response: z.strictObject({
      rows: z.array(z.string()).readonly(),
      next: z.int().nullable(),
    }),
  },
  /**
   * Removes what Rehearsal keeps of the person outside the page: the browser's storage, the answer journals and, if asked to, the
   * backups. The page is loaded anew.
   */
  "data:erase": {
    request: z.strictObject({ withBackups: z.boolean() }),
    response: nothing,
  },
  /**
   * Makes a PDF of what the page lays out for paper, and puts it on disk where the person chooses. The page proposes a name, no
   * more; `wasWritten` is false where they changed their mind.
   */
  "paper:save-pdf": {
    request: z.strictObject({ size: z.enum(PAPER_SIZES), name: PaperNameSchema }),
    response: z.strictObject({ wasWritten: z.boolean() }),
  },
  /** Opens the system's print dialog on the same; `wasPrinted` is false where they changed their mind. */
  "paper:print": {
    request: z.strictObject({ name: PaperNameSchema }),
    response: z.strictObject({ wasPrinted: z.boolean() }),
  },
} as const;

export type IpcChannel = keyof typeof ipcContract;
export type IpcRequest<C extends IpcChannel> = z.infer<(typeof ipcContract)[C]["request"]>;
export type IpcResponse<C extends IpcChannel> = z.infer<(typeof ipcContract)[C]["response"]>;

/** What the main process tells the renderer unasked. */
interface IpcEvents {
  /** About twice a second while a sitting is open, and at once when time runs out (`isExpired`). */
  readonly "clock:ticked": {
    readonly attemptId: AttemptId;
    /** Exam time in ms. */
    readonly elapsedMs: number;
    readonly isExpired: boolean;
    /** An interruption that was just noticed, else null. */
    readonly interruption: Interruption | null;
  };
  /** A file came by itself; "bank:look-at-arrival" says what it holds. */
  readonly "bank:arrived": Readonly<Record<string, never>>;
}
export type IpcEventName = keyof IpcEvents;
export type IpcEvent<E extends IpcEventName> = IpcEvents[E];
