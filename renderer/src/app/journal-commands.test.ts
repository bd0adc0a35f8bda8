import { describe, expect, it } from "vitest";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../../tests/support/builders/an-item.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { BankIdSchema } from "../../../shared/bank/manifest.ts";
import { ok } from "../../../shared/lib/result.ts";
import { missKeyOf } from "../../../shared/study/miss-key.ts";
import { aDesk, type Desk } from "./app-desk.fake.ts";
import { DUE_AT_ONCE } from "./journal-commands.ts";

const itemIds = Array.from({ length: DUE_AT_ONCE + 10 }, (_, number) => `q-item-${number}`);
const outline = aBankOutline({ index: itemIds.map((id) => anIndexEntry({ id })) });
const { bankId } = outline.summary;
const mock = aFinishedAttempt({
  bank: outline.summary,
  items: itemIds.slice(0, 3).map((id) => aSingleChoice({ id })),
});

/** An app whose clock stands two months after a mock of three questions, all left open. */
async function atHome(): Promise<Desk> {
  const desk = aDesk();
  desk.fake.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  desk.fake.teach("bank:outline", () => ok(outline));
  await desk.db.table("attempts").put({
    ...mock,
    startedAtMs: mock.startedAtMs - 60 * 86_400_000,
    endedAtMs: mock.endedAtMs - 60 * 86_400_000,
  });
  await desk.store.commands.load();
  return desk;
}

function journalOf({ store }: Desk) {
  const { screen } = store.getState();
  if (screen.name !== "journal") throw new Error(`The screen is ${screen.name}.`);
  return screen;
}

describe("the error journal", () => {
  it("opens with every miss, with what each is called, and leads back Home", async () => {
    const desk = await atHome();
    await desk.store.commands.openJournal(bankId);
    const { book, store, view } = journalOf(desk);
    expect(store.getState().entries).toHaveLength(3);
    expect([...book.mockNames.values()]).toEqual(["Random mock"]);
    await view.back.open();
    expect(desk.store.getState().screen.name).toBe("home");
  });

  it("opens from a result with the misses of that mock, and leads back to it", async () => {
    const desk = await atHome();
    await desk.store.commands.openMissesOf(mock);
    const { view } = journalOf(desk);
    expect(view.mockId).toBe(mock.attemptId);
    await view.back.open();
    expect(desk.store.getState().screen).toMatchObject({
      name: "result",
      attempt: { attemptId: mock.attemptId },
    });
  });

  it("comes back to the miss whose question was practised, as it had been opened", async () => {
    const desk = await atHome();
    const { commands } = desk.store;
    await commands.openMissesOf(mock);
    const before = journalOf(desk);
    const [, second] = before.store.getState().entries;
    if (second === undefined) throw new Error("There is no second miss.");
    await commands.practiseMissed(before, second);
    const { screen } = desk.store.getState();
    if (screen.name !== "practice") throw new Error(`The screen is ${screen.name}.`);
    await screen.back.open();
    expect(journalOf(desk).view).toMatchObject({ mockId: mock.attemptId, openKey: second.key });
  });

  it("is not there for a bank that is not installed", async () => {
    const desk = await atHome();
    await desk.store.commands.openJournal(BankIdSchema.parse("tea-house"));
    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { error: { code: "bank-not-found" } },
    });
  });
});

describe("practising what is due", () => {
  it("asks no more at once than one sits through", async () => {
    const desk = await atHome();
    for (const itemId of itemIds)
      await desk.study.addAnswer(
        aPracticeAnswer({ bankId, itemId, isRight: false, answeredAtMs: 1_700_000_000_000 }),
      );
    await desk.store.commands.openJournal(bankId);
    await desk.store.commands.practiseDue(bankId);
    const { screen } = desk.store.getState();
    if (screen.name !== "practice") throw new Error(`The screen is ${screen.name}.`);
    const { session } = screen.practice.store.getState();
    if (session.status !== "answering") throw new Error(`The session is ${session.status}.`);
    expect(session.ahead.length + 1).toBe(DUE_AT_ONCE);
  });
});

describe("the review of a mock", () => {
  it("has what was put down about its misses", async () => {
    const desk = await atHome();
    const [item] = mock.items;
    if (item === undefined) throw new Error("The mock is empty.");
    const miss = { sourceId: mock.attemptId, itemId: item.id, bankId };
    const note = { ...miss, cause: "misread", note: "Twice.", changedAtMs: 1 } as const;
    await desk.db.missNotes.put(note);
    await desk.store.commands.openReview(mock, null);
    const { screen } = desk.store.getState();
    if (screen.name !== "review") throw new Error(`The screen is ${screen.name}.`);
    expect(screen.missNotes).toEqual(ok(new Map([[missKeyOf(miss), note]])));
  });
});
