import { createStore, type StoreApi } from "zustand/vanilla";
import type { Item, ItemId } from "../../../../shared/bank/item.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { MarkedQuestion } from "../../../../shared/review/marked-question.ts";
import { reviewEntriesOf } from "../../../../shared/review/review-entries.ts";
import { type ItemSchedule, itemScheduleOf } from "../../../../shared/study/item-schedule.ts";
import { journalEntriesOf, type JournalEntry } from "../../../../shared/study/journal-entries.ts";
import type { MissKey } from "../../../../shared/study/miss-key.ts";
import type { ScheduleMark } from "../../../../shared/study/schedule-mark.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import type { JournalBook } from "./journal-book.ts";
import type { JournalSource } from "./journal-source.ts";
import { markedInPractice } from "./marked-in-practice.ts";

/** What there is to see of the miss that is open. */
export type OpenedQuestion =
  | { readonly state: "marked"; readonly question: MarkedQuestion }
  /** The answer cannot be shown beside the key. */
  | { readonly state: "text-only"; readonly item: Item }
  /** Nothing holds its text any more. */
  | { readonly state: "gone" };

interface JournalState {
  readonly schedules: ReadonlyMap<ItemId, ItemSchedule>;
  /** Every miss, newest first. */
  readonly entries: readonly JournalEntry[];
  readonly marks: ReadonlyMap<ItemId, ScheduleMark>;
  /** The texts that were asked for so far; null where nothing holds one any more. */
  readonly items: ReadonlyMap<ItemId, Item | null>;
  readonly opened: { readonly key: MissKey; readonly question: OpenedQuestion } | null;
  /** What could not be done last. */
  readonly problem: DataProblem | null;
  /** The decision that a reset took the place of, while it can be taken back. */
  readonly undo: ScheduleMark | null;
}

interface JournalCommands extends Pick<JournalSource, "saveText"> {
  /** Reads the texts of some items, as far as they are not there yet. */
  readonly showTexts: (itemIds: readonly ItemId[]) => Promise<void>;
  /** Reads what there is to see of a miss. */
  readonly open: (entry: JournalEntry) => Promise<void>;
  readonly suspend: (itemId: ItemId, isSuspended: boolean) => Promise<void>;
  /** Lets an item begin anew with its next miss. */
  readonly reset: (itemId: ItemId) => Promise<void>;
  readonly undoReset: () => Promise<void>;
}

export type JournalStore = StoreApi<JournalState> & { readonly commands: JournalCommands };

/** No more than the main process hands over at once without either side standing still. */
const ITEMS_AT_ONCE = 50;

/** The store of one open error journal. */
export function createJournalStore(book: JournalBook, source: JournalSource): JournalStore {
  const schedules = new Map([...book.missed].map(([itemId, { schedule }]) => [itemId, schedule]));
  const store = createStore<JournalState>()(() => ({
    schedules,
    entries: entriesOf(book, schedules),
    marks: book.marks,
    items: new Map(),
    opened: null,
    problem: null,
    undo: null,
  }));
  const texts = createTexts(book, source, store);
  const marks = createMarks(book, source, store);
  return Object.assign(store, { commands: { ...texts, ...marks, saveText: source.saveText } });
}

function entriesOf(
  { blueprint, kinds }: JournalBook,
  schedules: JournalState["schedules"],
): readonly JournalEntry[] {
  const kindOf = ({ itemId }: ItemSchedule) => kinds.get(itemId) ?? null;
  return journalEntriesOf([...schedules.values()], blueprint, kindOf);
}

function createTexts(
  book: JournalBook,
  source: JournalSource,
  store: StoreApi<JournalState>,
): Pick<JournalCommands, "showTexts" | "open"> {
  const answers = new Map(
    book.practiceAnswers.map((answer) => [`${answer.practiceId} ${answer.itemId}`, answer]),
  );
  const keep = (items: readonly (readonly [ItemId, Item | null])[]): void => {
    store.setState((state) => ({ items: new Map([...state.items, ...items]) }));
  };
  /** From the newest mock that had it, as it was asked there. */
  const readOld = async (itemId: ItemId): Promise<Item | null> => {
    const mocks = (book.missed.get(itemId)?.answers ?? []).toReversed();
    for (const { source: from } of mocks) {
      if (from.kind !== "mock") continue;
      const read = await source.readAttempt(from.id);
      const item = read.ok ? read.value.items.find(({ id }) => id === itemId) : undefined;
      if (item !== undefined) return item;
    }
    return null;
  };
  const asked = new Set<ItemId>();
  const showTexts = async (itemIds: readonly ItemId[]): Promise<void> => {
    const missing = [...new Set(itemIds)].filter(
      (id) => !asked.has(id) && !store.getState().items.has(id),
    );
    for (const itemId of missing) asked.add(itemId);
    const installed = missing.filter((id) => book.installedIds.has(id));
    for (let from = 0; from < installed.length; from += ITEMS_AT_ONCE) {
      const read = await source.readItems(installed.slice(from, from + ITEMS_AT_ONCE));
      if (read.ok) keep(read.value.map((item) => [item.id, item]));
      else {
        for (const itemId of missing) asked.delete(itemId);
        store.setState({ problem: read.error });
        return;
      }
    }
    for (const itemId of missing.filter((id) => !book.installedIds.has(id)))
      keep([[itemId, await readOld(itemId)]]);
  };

  const readItem = async (itemId: ItemId): Promise<Result<Item | null, DataProblem>> => {
    const known = store.getState().items.get(itemId);
    if (known !== undefined) return ok(known);
    if (!book.installedIds.has(itemId)) return ok(await readOld(itemId));
    const read = await source.readItems([itemId]);
    return read.ok ? ok(read.value[0] ?? null) : read;
  };
  const lookUp = async ({ answer }: JournalEntry): Promise<Result<OpenedQuestion, DataProblem>> => {
    const { itemId } = answer;
    if (answer.source.kind === "mock") {
      const attempt = await source.readAttempt(answer.source.id);
      if (!attempt.ok) return attempt;
      const question = reviewEntriesOf(attempt.value).find(({ item }) => item.id === itemId);
      return ok(question === undefined ? { state: "gone" } : { state: "marked", question });
    }
    const read = await readItem(itemId);
    if (!read.ok) return read;
    const item = read.value;
    if (item === null) return ok({ state: "gone" });
    const stored = answers.get(`${answer.source.id} ${itemId}`);
    const question = book.installedIds.has(itemId)
      ? markedInPractice(item, stored, book.bank.revision)
      : null;
    return ok(question === null ? { state: "text-only", item } : { state: "marked", question });
  };
  /** The miss that was asked for last: an answer that comes late must not take its place. */
  let wanted: MissKey | null = null;
  return {
    showTexts,
    open: async (entry) => {
      wanted = entry.key;
      const found = await lookUp(entry);
      if (wanted !== entry.key) return;
      const question: OpenedQuestion = found.ok ? found.value : { state: "gone" };
      store.setState({
        opened: { key: entry.key, question },
        ...(!found.ok && { problem: found.error }),
      });
    },
  };
}

function createMarks(
  book: JournalBook,
  source: JournalSource,
  store: StoreApi<JournalState>,
): Pick<JournalCommands, "suspend" | "reset" | "undoReset"> {
  const { bankId } = book.bank;
  const markOf = (itemId: ItemId): ScheduleMark =>
    store.getState().marks.get(itemId) ?? {
      bankId,
      itemId,
      isSuspended: false,
      resetAtMs: null,
      changedAtMs: source.nowMs(),
    };
  /** Shows a decision once it is on the disk. */
  const decide = async (mark: ScheduleMark): Promise<Result<void, DataProblem>> => {
    const item = book.missed.get(mark.itemId);
    const saved = await source.saveMark({ ...mark, changedAtMs: source.nowMs() });
    if (!saved.ok) {
      store.setState({ problem: saved.error });
      return err(saved.error);
    }
    store.setState(({ marks }) => ({
      marks: new Map([...marks, [mark.itemId, mark]]),
      problem: null,
    }));
    if (item === undefined) return saved;
    const schedule = itemScheduleOf(item.answers, mark, book.dayOf);
    const schedules = new Map([...store.getState().schedules, [mark.itemId, schedule]]);
    store.setState({ schedules, entries: entriesOf(book, schedules) });
    return saved;
  };
  return {
    suspend: async (itemId, isSuspended) => {
      await decide({ ...markOf(itemId), isSuspended });
    },
    reset: async (itemId) => {
      const before = markOf(itemId);
      const done = await decide({ ...before, resetAtMs: source.nowMs() });
      if (done.ok) store.setState({ undo: before });
    },
    undoReset: async () => {
      const { undo } = store.getState();
      if (undo === null) return;
      // Only the reset is taken back, not what was decided after it.
      const done = await decide({ ...markOf(undo.itemId), resetAtMs: undo.resetAtMs });
      if (done.ok) store.setState({ undo: null });
    },
  };
}
