import { describe, expect, it, vi } from "vitest";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { aPracticeAnswer } from "../../../tests/support/builders/a-practice-answer.ts";
import { aChoice } from "../../../tests/support/builders/a-response.ts";
import { DomainIdSchema } from "../../../shared/bank/blueprint.ts";
import { ItemIdSchema, ObjectiveIdSchema } from "../../../shared/bank/item.ts";
import { assembleForm } from "../../../shared/exam/assemble-form.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { FIRST_WISH } from "../../../shared/practice/practice-wish.ts";
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
interface StandardMode {
  readonly type: "standard";
  readonly number: number;
}
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

  it("leads back to where it was begun, else to the practice of its bank", async () => {
    const desk = await atHome();
    const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const back = { label: "Journal", action: "Back to the journal", open };
    await desk.store.commands.practiseItems(bankId, [id("q-item-7")], "Due today", back);
    await place(desk).back.open();
    expect(open).toHaveBeenCalledOnce();

    await desk.store.commands.practiseItems(bankId, [id("q-item-7")], "Due today");
    await place(desk).back.open();
    expect(desk.store.getState().screen).toMatchObject({
      name: "practice-builder",
      desk: { bank: { bankId }, past: [] },
    });
  });
});

describe("the screen that puts practices together", () => {
  it("knows how the person stands with each item, and what was practised", async () => {
    const desk = await atHome();
    await desk.study.addAnswer(
      aPracticeAnswer({ bankId, itemId: "q-item-3", isRight: false, confidence: "sure" }),
    );
    await desk.store.commands.openPracticeBuilder(bankId);
    const { screen } = desk.store.getState();
    if (screen.name !== "practice-builder") throw new Error(`The screen is ${screen.name}.`);
    expect([...screen.desk.matter.standings]).toMatchObject([
      ["q-item-3", { lastVerdict: "wrong", lastConfidence: "sure" }],
    ]);
    expect(screen.desk.past).toMatchObject([{ missedIds: ["q-item-3"] }]);
    expect(screen.usual).toEqual(FIRST_WISH);
  });

  it("begins what was put together and offers the same choices the next time", async () => {
    const desk = await atHome();
    const itemIds = ["q-item-1", "q-item-2", "q-item-3"].map(id);
    const request = { title: "Built", itemIds, drawCount: 2, timeLimitMs: 60_000 };
    const wish = { ...FIRST_WISH, size: 5, timing: "exam-pace" } as const;
    await desk.store.commands.practiseBuilt(bankId, request, wish);
    expect(askedIn(practice(desk).session)).toHaveLength(2);
    expect(practice(desk).timeLimitMs).toBe(60_000);
    practice(desk).dispose();
    await place(desk).back.open();
    expect(desk.store.getState().screen).toMatchObject({ usual: wish });
  });
});

describe("a fresh mock after practice", () => {
  const standard = { profile: "real-exam", allowanceId: null, asksConfidence: false } as const;
  /** One item more in each domain than a mock asks. */
  const scarce = aBankOutline({
    index: ["1", "2"].flatMap((domain) =>
      Array.from({ length: 5 }, (_, number) =>
        anIndexEntry({ id: `q-item-${domain}-${number}`, objective: `${domain}.1.1` }),
      ),
    ),
  });
  async function askedAfterPractice(mode: { readonly type: "fresh" } | StandardMode) {
    const desk = aDesk();
    await desk.store.commands.load();
    for (const itemId of ["q-item-1-0", "q-item-2-0"])
      await desk.study.addAnswer(aPracticeAnswer({ bankId: scarce.summary.bankId, itemId }));
    await desk.store.commands.begin(scarce, { ...standard, mode });
    const open = await desk.repository.listOpen();
    const form = open.ok ? open.value[0]?.attempt.form : undefined;
    return form?.positions.map(({ itemId }): string => itemId).toSorted();
  }

  it("leaves out what was seen in practice as long as there is something new", async () => {
    const asked = await askedAfterPractice({ type: "fresh" });
    expect(asked).toHaveLength(8);
    expect(asked).not.toContain("q-item-1-0");
    expect(asked).not.toContain("q-item-2-0");
  });

  it("is the only one that practice changes: a standard mock is the same for everybody", async () => {
    const mode = { type: "standard", number: 1 } as const;
    const form = assembleForm({ outline: scarce, mode, history: new Map() });
    expect(await askedAfterPractice(mode)).toEqual(
      form.ok ? form.value.positions.map(({ itemId }) => itemId).toSorted() : null,
    );
  });
});
