import { describe, expect, it } from "vitest";
import { aLoggedAnswer } from "../../../../tests/support/builders/a-logged-answer.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aFinishedAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aPracticeAnswer } from "../../../../tests/support/builders/a-practice-answer.ts";
import type { ItemId } from "../../../../shared/bank/item.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import { journalEntriesOf } from "../../../../shared/study/journal-entries.ts";
import type { ScheduleMark } from "../../../../shared/study/schedule-mark.ts";
import type { DataProblem } from "../../data/data-problem.ts";
import { aJournalBook, itemIdOf } from "./a-journal-book.fake.ts";
import type { JournalBook } from "./journal-book.ts";
import type { JournalSource } from "./journal-source.ts";
import { createJournalStore } from "./journal-store.ts";

const DAY_MS = 86_400_000;
const problem: DataProblem = { source: "storage", error: { code: "storage-full", detail: "" } };

/** A journal whose bank, mocks and disk the test drives. */
function aJournal(book: JournalBook, changes: Partial<JournalSource> = {}) {
  const asked: ItemId[][] = [];
  const saved: ScheduleMark[] = [];
  const store = createJournalStore(book, {
    readItems: (itemIds) => {
      asked.push([...itemIds]);
      return Promise.resolve(ok(itemIds.map((id) => aSingleChoice({ id }))));
    },
    readAttempt: () => Promise.resolve(err(problem)),
    saveText: () => Promise.resolve(ok(true)),
    saveMark: (mark) => {
      saved.push(mark);
      return Promise.resolve(ok(undefined));
    },
    nowMs: () => 20_009 * DAY_MS,
    ...changes,
  });
  const entries = journalEntriesOf(
    [...store.getState().schedules.values()],
    book.blueprint,
    () => null,
  );
  const entryOf = (itemId: string) => {
    const entry = entries.find(({ schedule }) => schedule.itemId === itemId);
    if (entry === undefined) throw new Error("No such miss.");
    return entry;
  };
  return { store, commands: store.commands, asked, saved, entryOf };
}

const one = aLoggedAnswer({ itemId: "q-first" });
const first = itemIdOf("q-first");

describe("the texts of a journal", () => {
  it("are asked for once each, fifty at a time", async () => {
    const ids = Array.from({ length: 120 }, (_, index) => itemIdOf(`q-item-${index}`));
    const { commands, store, asked } = aJournal(
      aJournalBook(ids.map((itemId) => aLoggedAnswer({ itemId }))),
    );
    await Promise.all([commands.showTexts(ids.slice(0, 60)), commands.showTexts(ids)]);
    expect(asked.flat()).toHaveLength(120);
    expect(Math.max(...asked.map((itemIds) => itemIds.length))).toBeLessThanOrEqual(50);
    expect(store.getState().items.size).toBe(120);
  });

  it("come from the newest mock where the bank has the question no more, or from nowhere", async () => {
    const item = aSingleChoice({ id: "q-gone-but-sat", stem: aParagraph("As it was asked.") });
    const mock = aFinishedAttempt({ items: [item] });
    const { commands, store } = aJournal(
      aJournalBook([
        aLoggedAnswer({ itemId: "q-gone-but-sat", day: 1, sourceNumber: 1 }),
        aLoggedAnswer({ itemId: "q-gone-but-sat", day: 2, sourceNumber: 2, inPractice: true }),
        aLoggedAnswer({ itemId: "q-gone", inPractice: true }),
      ]),
      { readAttempt: () => Promise.resolve(ok(mock)) },
    );
    await commands.showTexts([itemIdOf("q-gone-but-sat"), itemIdOf("q-gone")]);
    expect(store.getState().items.get(itemIdOf("q-gone-but-sat"))?.stem).toEqual(item.stem);
    expect(store.getState().items.get(itemIdOf("q-gone"))).toBeNull();
  });

  it("can be asked for again where the bank did not answer, and it is said why", async () => {
    let answers = false;
    const { commands, store } = aJournal(aJournalBook([one]), {
      readItems: (ids) =>
        Promise.resolve(answers ? ok(ids.map((id) => aSingleChoice({ id }))) : err(problem)),
    });
    await commands.showTexts([first]);
    expect(store.getState()).toMatchObject({ problem, items: { size: 0 } });
    answers = true;
    await commands.showTexts([first]);
    expect(store.getState().items.size).toBe(1);
  });
});

describe("the miss that is open", () => {
  it("is shown as it was marked in its mock", async () => {
    const mock = aFinishedAttempt({ items: [aSingleChoice({ id: "q-first" })] });
    const { commands, store, entryOf } = aJournal(aJournalBook([one]), {
      readAttempt: () => Promise.resolve(ok(mock)),
    });
    await commands.open(entryOf("q-first"));
    expect(store.getState().opened?.question).toMatchObject({ state: "marked" });
  });

  it("is set against the key in practice only while the bank is as it was answered", async () => {
    const practised = aLoggedAnswer({ itemId: "q-first", inPractice: true });
    for (const [bankRevision, state] of [
      [1, "marked"],
      [2, "text-only"],
    ] as const) {
      const practiceAnswers = [
        aPracticeAnswer({ itemId: "q-first", isRight: false, bankRevision }),
      ];
      const { commands, store, entryOf } = aJournal(aJournalBook([practised], { practiceAnswers }));
      await commands.open(entryOf("q-first"));
      expect(store.getState().opened?.question.state).toBe(state);
    }
  });

  it("is the one that was asked for last, though the one before answers later", async () => {
    const answers: (() => void)[] = [];
    const { commands, store, entryOf } = aJournal(
      aJournalBook([one, aLoggedAnswer({ itemId: "q-second", sourceNumber: 2 })]),
      {
        readAttempt: () =>
          new Promise((resolve) => {
            answers.push(() => {
              resolve(err(problem));
            });
          }),
      },
    );
    const both = [commands.open(entryOf("q-first")), commands.open(entryOf("q-second"))];
    for (const answer of answers.toReversed()) answer();
    await Promise.all(both);
    expect(store.getState().opened?.key).toBe(entryOf("q-second").key);
  });

  it("says why its mock cannot be read", async () => {
    const { commands, store, entryOf } = aJournal(aJournalBook([one]));
    await commands.open(entryOf("q-first"));
    expect(store.getState()).toMatchObject({ problem, opened: { question: { state: "gone" } } });
  });
});

describe("what is decided about a question", () => {
  it("holds once it is on the disk, and not where it could not be put there", async () => {
    const full = aJournal(aJournalBook([one]), { saveMark: () => Promise.resolve(err(problem)) });
    await full.commands.suspend(first, true);
    expect(full.store.getState().schedules.get(first)?.isSuspended).toBe(false);
    expect(full.store.getState().problem).toBe(problem);

    const { commands, store, saved } = aJournal(aJournalBook([one]));
    await commands.suspend(first, true);
    expect(store.getState().schedules.get(first)?.isSuspended).toBe(true);
    await commands.suspend(first, false);
    expect(store.getState().schedules.get(first)?.isSuspended).toBe(false);
    expect(saved.map(({ isSuspended }) => isSuspended)).toEqual([true, false]);
  });

  it("is taken back with a reset alone, not with what was decided after it", async () => {
    const { commands, store, saved } = aJournal(aJournalBook([one]));
    const before = store.getState().schedules.get(first);
    await commands.reset(first);
    expect(store.getState().schedules.get(first)?.repetition).toBeNull();
    await commands.suspend(first, true);
    await commands.undoReset();
    expect(store.getState().schedules.get(first)).toEqual({ ...before, isSuspended: true });
    expect(store.getState().undo).toBeNull();
    expect(saved.at(-1)).toMatchObject({ isSuspended: true, resetAtMs: null });
    await commands.undoReset();
    expect(saved).toHaveLength(3);
  });
});
