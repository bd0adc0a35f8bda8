import { type AttemptDigest } from "../../../shared/attempts/attempt-digest.ts";
import { type AttemptId, type FinishedAttempt } from "../../../shared/attempts/attempt-record.ts";
import {
  type BankOutline,
  type BankSummary,
  isUnsigned,
} from "../../../shared/bank/bank-summary.ts";
import { type ItemId, type ItemKind } from "../../../shared/bank/item.ts";
import { type BankId } from "../../../shared/bank/manifest.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import { type JournalEntry } from "../../../shared/study/journal-entries.ts";
import { type MissKey } from "../../../shared/study/miss-key.ts";
import { isNoted } from "../../../shared/study/study-topics.ts";
import { journalMessages as words } from "../features/journal/journal-messages.ts";
import { type JournalBook } from "../features/journal/journal-book.ts";
import { type JournalSource } from "../features/journal/journal-source.ts";
import { createJournalStore, type JournalStore } from "../features/journal/journal-store.ts";
import { saveText } from "../data/save-text.ts";
import { localDay } from "../platform/local-day.ts";
import { nextTask } from "../platform/next-task.ts";
import { mockName } from "../ui/mock-name.ts";
import { type AppProblem } from "./app-problem.ts";
import { type AppServices } from "./app-services.ts";
import { type PracticeBack, type PracticeCommands } from "./practice-commands.ts";
import { readPracticeBank } from "./read-practice-bank.ts";
import { type StudyPlan } from "./study-plans.ts";

/** The error journal of one bank. */
export interface JournalPlace {
  readonly name: "journal";
  readonly book: JournalBook;
  readonly store: JournalStore;
  readonly view: JournalView;
}

/** How the journal is opened. */
interface JournalView {
  /** Shows the misses of this mock alone at first; null for all. */
  readonly mockId: AttemptId | null;
  /** The miss to open at first; null for the newest. */
  readonly openKey: MissKey | null;
  readonly back: PracticeBack;
}

/** What leads to missed questions. Each ends on a screen or with a problem, and never rejects. */
export interface JournalCommands {
  /** From Home, with all misses. */
  readonly openJournal: (bankId: BankId) => Promise<void>;
  /** From the result of a mock, with its misses. */
  readonly openMissesOf: (attempt: FinishedAttempt) => Promise<void>;
  /** Practises what is due today: the most urgent first, as many as one practice holds. */
  readonly practiseDue: (bankId: BankId) => Promise<void>;
  /** Practises the question of a miss, and comes back to it in the journal. */
  readonly practiseMissed: (place: JournalPlace, entry: JournalEntry) => Promise<void>;
}

interface JournalContext {
  readonly services: AppServices;
  readonly banks: () => readonly BankSummary[];
  readonly digests: () => readonly AttemptDigest[];
  readonly show: (place: JournalPlace) => void;
  readonly showHome: () => Promise<void>;
  readonly showResult: (attemptId: AttemptId) => Promise<void>;
  readonly practiseItems: PracticeCommands["practiseItems"];
  /** Runs one step; shows its problem where it fails, and answers null then. */
  readonly attemptTo: <T>(
    work: () => Promise<Result<T, AppProblem>>,
  ) => Promise<{ readonly value: T } | null>;
}

/** How many questions one practice of what is due has at most: about an hour. */
export const DUE_AT_ONCE = 50;

/** The commands of the error journal and of what is due. */
export function createJournalCommands(context: JournalContext): JournalCommands {
  const { services, attemptTo } = context;
  const open = async (bankId: BankId, view: JournalView): Promise<void> => {
    const journal = await attemptTo(() => readJournal(context, bankId));
    if (journal) context.show({ name: "journal", ...journal.value, view });
  };
  const home: PracticeBack = {
    label: words.home,
    action: words.backToHome,
    open: context.showHome,
  };
  return {
    openJournal: (bankId) => open(bankId, { mockId: null, openKey: null, back: home }),
    openMissesOf: ({ attemptId, bank }) =>
      open(bank.bankId, {
        mockId: attemptId,
        openKey: null,
        back: {
          label: words.result,
          action: words.backToResult,
          open: () => context.showResult(attemptId),
        },
      }),
    practiseDue: async (bankId) => {
      const due = services.plans.dueOn(bankId, localDay(services.nowMs()));
      const itemIds = due.items.slice(0, DUE_AT_ONCE).map(({ schedule }) => schedule.itemId);
      await context.practiseItems(bankId, itemIds, words.duePractice, home);
    },
    practiseMissed: ({ book, view }, { key, schedule }) => {
      const { bankId } = book.bank;
      return context.practiseItems(bankId, [schedule.itemId], words.onePractice, {
        label: words.back,
        action: words.backToJournal,
        open: () => open(bankId, { ...view, openKey: key }),
      });
    },
  };
}

async function readJournal(
  context: JournalContext,
  bankId: BankId,
): Promise<Result<Pick<JournalPlace, "book" | "store">, AppProblem>> {
  const book = await readBook(context, bankId);
  if (!book.ok) return book;
  const store = createJournalStore(book.value, journalSourceOf(context.services, bankId));
  // To list thousands of misses takes a moment, and so does drawing them: not in one go.
  await nextTask();
  return ok({ book: book.value, store });
}

async function readBook(
  { services, banks, digests }: JournalContext,
  bankId: BankId,
): Promise<Result<JournalBook, AppProblem>> {
  const bank = banks().find((each) => each.bankId === bankId && !isUnsigned(each));
  if (bank === undefined)
    return err({ source: "main", error: { code: "bank-not-found", detail: bankId } });
  const [practiceBank, plan] = await Promise.all([
    readPracticeBank(services, bankId),
    services.plans.read(bank, digests()),
  ]);
  if (!practiceBank.ok) return practiceBank;
  if (!plan.ok) return plan;
  const { outline, topics } = practiceBank.value;
  const { missed, record, practiceAnswers, unreadableCount } = plan.value;
  return ok({
    bank,
    blueprint: outline.blueprint,
    topics: topics.filter(isNoted),
    missed,
    marks: record.marks,
    notes: record.notes,
    practiceAnswers,
    kinds: kindsOf(plan.value, outline.index),
    installedIds: new Set(outline.index.map(({ id }) => id)),
    mockNames: new Map(
      plan.value.digests.map(({ attemptId, mode }) => [attemptId, mockName(mode)]),
    ),
    unreadableCount,
    dayOf: localDay,
  });
}

/** Of every item that the bank has, and of those that were missed and only a mock still knows. */
function kindsOf(
  { digests, missed }: StudyPlan,
  index: BankOutline["index"],
): ReadonlyMap<ItemId, ItemKind> {
  const kinds = new Map(index.map(({ id, kind }) => [id, kind]));
  const gone = new Set([...missed.keys()].filter((itemId) => !kinds.has(itemId)));
  for (const { questions } of digests) {
    if (gone.size === 0) break;
    for (const { itemId, kind } of questions) if (gone.delete(itemId)) kinds.set(itemId, kind);
  }
  return kinds;
}

function journalSourceOf(services: AppServices, bankId: BankId): JournalSource {
  const { ask, repository, journal, nowMs } = services;
  return {
    readItems: async (itemIds) => {
      const answer = await ask("bank:items", { bankId, itemIds: [...itemIds] });
      return answer.ok ? ok(answer.value.items) : err({ source: "main", error: answer.error });
    },
    readAttempt: async (attemptId) => {
      const read = await repository.read(attemptId);
      if (!read.ok) return err({ source: "storage", error: read.error });
      return read.value.status === "finished"
        ? ok(read.value)
        : err({ source: "storage", error: { code: "storage-row-missing", detail: attemptId } });
    },
    saveText: (kind, pieces) => saveText(ask, { content: "error-journal", kind }, pieces),
    saveMark: async (mark) => {
      const saved = await journal.saveMark(mark);
      return saved.ok ? saved : err({ source: "storage", error: saved.error });
    },
    nowMs,
  };
}
