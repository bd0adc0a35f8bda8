import { describe, expect, it, vi } from "vitest";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aChoice } from "../../../tests/support/builders/a-response.ts";
import { DomainIdSchema } from "../../../shared/bank/blueprint.ts";
import { ItemIdSchema, ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { type PracticeSession } from "../../../shared/practice/practice-session.ts";
import { aDesk, type Desk } from "./app-desk.fake.ts";

const objective = ObjectiveIdSchema.parse("1.1.1");
/** Twelve items of the objective that is practised and one of another domain. */
const outline = aBankOutline({
  index: [
    ...Array.from({ length: 12 }, (_, number) => anIndexEntry({ id: `q-item-${number}` })),
    anIndexEntry({ id: "q-elsewhere", objective: "2.1.1" }),
  ],
});
const { bankId } = outline.summary;
const id = (text: string) => ItemIdSchema.parse(text);

/** An app on Home, with that bank. */
async function atHome(): Promise<Desk> {
  const desk = aDesk();
  desk.fake.teach("bank:list", () => ok({ banks: [outline.summary], refused: [] }));
  desk.fake.teach("bank:outline", () => ok(outline));
  await desk.store.commands.load();
  return desk;
}

function place({ store }: Desk) {
  const { screen } = store.getState();
  if (screen.name !== "practice") throw new Error(`The screen is ${screen.name}.`);
  return screen;
}
const practice = (desk: Desk) => place(desk).practice.store.getState();

/** What a practice asks, in its order. */
function askedIn(session: PracticeSession): readonly string[] {
  const onScreen = session.status === "answering" ? [session.question] : [];
  return [...session.checked, ...onScreen, ...session.ahead].map(({ item }) => item.id);
}

describe("practising an objective", () => {
  it("asks ten of its own items, those never seen first", async () => {
    const desk = await atHome();
    for (const number of [0, 1])
      await desk.study.addAnswer(aPracticeAnswer({ bankId, itemId: `q-item-${number}` }));
    await desk.store.commands.practiseObjective(bankId, objective);

    expect(askedIn(practice(desk).session).toSorted()).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => `q-item-${number}`).toSorted(),
    );
    expect(place(desk).practice.title).toBe("Practice: 1.1.1 Objective 1.1.1");
  });

  it("is on the disk as soon as an answer is checked, and is no mock", async () => {
    const desk = await atHome();
    await desk.store.commands.practiseDomain(bankId, DomainIdSchema.parse("2"));
    practice(desk).answer(aChoice("b"));
    practice(desk).check();
    await vi.waitFor(async () => {
      await expect(desk.study.read(bankId)).resolves.toMatchObject({
        value: {
          answers: [
            { itemId: "q-elsewhere", bankRevision: outline.summary.revision, isRight: true },
          ],
        },
      });
    });
    await desk.store.commands.showHome();
    expect(desk.store.getState().data?.digests).toEqual([]);
  });

  it("of an objective without items begins with nothing to ask", async () => {
    const desk = await atHome();
    await desk.store.commands.practiseObjective(bankId, ObjectiveIdSchema.parse("2.2.1"));
    expect(practice(desk).session).toMatchObject({ status: "finished", checked: [] });
  });

  it("stays where it was asked for and says so where the items cannot be had", async () => {
    const desk = await atHome();
    desk.fake.teach("bank:items", () => err({ code: "bank-not-found", detail: bankId }));
    await desk.store.commands.practiseObjective(bankId, objective);
    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "bank-not-found" } },
    });
  });
});

describe("practising a domain", () => {
  it("asks questions of that domain alone", async () => {
    const desk = await atHome();
    await desk.store.commands.practiseDomain(bankId, DomainIdSchema.parse("2"));
    expect(askedIn(practice(desk).session)).toEqual(["q-elsewhere"]);
    expect(place(desk).practice.title).toBe("Practice: 2 Domain 2");
  });
});

describe("practising some items", () => {
  it("asks these in their order, without those that the bank no longer has", async () => {
    const desk = await atHome();
    const itemIds = ["q-item-7", "q-withdrawn", "q-elsewhere", "q-item-1"].map(id);
    await desk.store.commands.practiseItems(bankId, itemIds, "Due today");
    expect(place(desk).practice.title).toBe("Due today");
    expect(askedIn(practice(desk).session)).toEqual(["q-item-7", "q-elsewhere", "q-item-1"]);
  });

  it("can be done again, as another practice", async () => {
    const desk = await atHome();
    await desk.store.commands.practiseItems(bankId, [id("q-item-7")], "Due today");
    const first = place(desk);
    await first.again();
    expect(place(desk).practice.practiceId).not.toBe(first.practice.practiceId);
    expect(askedIn(practice(desk).session)).toEqual(["q-item-7"]);
  });

  it("leads back to where it was begun, else to Home", async () => {
    const desk = await atHome();
    const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const back = { label: "Journal", action: "Back to the journal", open };
    await desk.store.commands.practiseItems(bankId, [id("q-item-7")], "Due today", back);
    await place(desk).back.open();
    expect(open).toHaveBeenCalledOnce();

    await desk.store.commands.practiseItems(bankId, [id("q-item-7")], "Due today");
    await place(desk).back.open();
    expect(desk.store.getState().screen).toEqual({ name: "home" });
  });
});
