import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  anOpenAttempt,
  aFinishedAttempt,
  someEvents,
} from "../../../tests/support/builders/an-attempt.ts";
import { aBankOutline, anIndexEntry } from "../../../tests/support/builders/a-bank-outline.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { aDesk, attemptId, type Desk, moved } from "./app-desk.fake.ts";
import { type Sitting } from "./open-sitting.ts";

const standard = {
  mode: { type: "standard", number: 1 },
  profile: "real-exam",
  allowanceId: null,
  asksConfidence: false,
} as const;

let desk: Desk;
beforeEach(async () => {
  desk = aDesk();
  await desk.store.commands.load();
});

describe("beginning a mock", () => {
  it("stores the attempt with its items before the first question shows", async () => {
    await desk.store.commands.begin(desk.outline, standard);

    expect(desk.store.getState().screen).toMatchObject({ name: "exam" });
    const open = await desk.repository.listOpen();
    expect(open).toMatchObject({ value: [{ attempt: { attemptId, status: "open" } }] });
    const attempt = open.ok ? open.value[0]?.attempt : undefined;
    expect(attempt?.items.map(({ id }) => id)).toEqual(
      attempt?.form.positions.map(({ itemId }) => itemId),
    );
  });

  it("says so and stores nothing where the bank has too few items", async () => {
    const outline = aBankOutline({ index: [anIndexEntry({ id: "q-lonely" })] });
    await desk.store.commands.begin(outline, standard);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "form", error: { code: "not-enough-items" } },
    });
    await expect(desk.repository.listOpen()).resolves.toEqual({ ok: true, value: [] });
  });

  it("keeps the attempt for later where its clock cannot be started, and offers it at home", async () => {
    await desk.store.commands.chooseConditions(desk.outline.summary.bankId);
    desk.fake.teach("sitting:open", () => err({ code: "journal-write-failed", detail: "full" }));
    await desk.store.commands.begin(desk.outline, standard);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      data: { open: [{ attempt: { attemptId } }] },
      problem: { source: "main", error: { code: "journal-write-failed" } },
    });
  });
});

describe("the conditions of a mock", () => {
  it("are stored with the attempt and offered again the next time", async () => {
    const { bankId } = desk.outline.summary;
    await desk.store.commands.begin(desk.outline, {
      ...standard,
      profile: "relaxed",
      allowanceId: "extra-30",
      asksConfidence: true,
    });
    await expect(desk.repository.listOpen()).resolves.toMatchObject({
      value: [
        {
          attempt: {
            conditions: {
              profile: "relaxed",
              allowanceId: "extra-30",
              timeLimitMs: 2_400_000,
              asksConfidence: true,
            },
          },
        },
      ],
    });
    await desk.store.commands.chooseConditions(bankId);
    expect(desk.store.getState().screen).toMatchObject({
      name: "conditions",
      usual: { profile: "relaxed", allowanceId: "extra-30", asksConfidence: true },
    });
  });

  it("ask how sure one is in a relaxed mock alone, whatever was chosen for one", async () => {
    await desk.store.commands.begin(desk.outline, { ...standard, asksConfidence: true });
    await expect(desk.repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt: { conditions: { profile: "real-exam", asksConfidence: false } } }],
    });
  });

  it("rebuild the form of a code, whoever sits it", async () => {
    const mode = { type: "seeded", seed: 99 } as const;
    await desk.store.commands.begin(desk.outline, { ...standard, mode });
    const other = aDesk();
    await other.store.commands.load();
    await other.store.commands.begin(other.outline, { ...standard, mode });
    const [mine, theirs] = await Promise.all(
      [desk, other].map(({ repository }) => repository.listOpen()),
    );
    const formOf = (list: typeof mine) => (list?.ok === true ? list.value[0]?.attempt.form : null);
    expect(formOf(mine)?.code).toMatch(/^TST-01-R\d+-S33-/);
    expect(formOf(theirs)).toEqual(formOf(mine));
  });
});

describe("resuming", () => {
  it("brings database and journal to the same events, each with what the other lacked", async () => {
    const open = anOpenAttempt({ attemptId });
    const crashed = aDesk([moved(1), moved(2), moved(3)]);
    await crashed.repository.create(open);
    await crashed.repository.appendEvent(open.attemptId, moved(1));
    await crashed.store.commands.load();
    await crashed.store.commands.resume(open.attemptId);

    const { screen } = crashed.store.getState();
    expect(screen.name === "exam" && screen.sitting.store.getState().session.position).toBe(3);
    await expect(crashed.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1), moved(2), moved(3)] }],
    });
    expect(crashed.journalled).toEqual([]);
  });

  it("refills a journal that was lost", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    for (const sequence of [1, 2]) await desk.repository.appendEvent(attemptId, moved(sequence));
    await desk.store.commands.load();
    await desk.store.commands.resume(attemptId);

    expect(desk.journalled).toEqual([1, 2]);
  });

  it("leaves the sitting closed and the screen at home where a journal cannot be written", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.repository.appendEvent(attemptId, moved(1));
    await desk.store.commands.load();
    desk.fake.teach("sitting:append", () => err({ code: "journal-write-failed", detail: "full" }));
    await desk.store.commands.resume(attemptId);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "journal-write-failed" } },
    });
    expect(desk.closed).toEqual([{ attemptId, isFinished: false }]);
    await expect(desk.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1)] }],
    });
  });
});

describe("a home screen that shows what was", () => {
  /** Begins a mock, then loses sight of what is stored: Home cannot be read anew any more. */
  async function begunUnseen(): Promise<Sitting> {
    await desk.store.commands.begin(desk.outline, standard);
    await desk.store.commands.load();
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    const { screen } = desk.store.getState();
    if (screen.name !== "exam") throw new Error("The mock did not begin.");
    return screen.sitting;
  }

  it("resumes from what is stored, not from what it shows", async () => {
    const sitting = await begunUnseen();
    sitting.store.getState().dispatch({ type: "moved", position: 2 });
    await expect.poll(() => sitting.store.getState().saveState.status).toBe("saved");
    await desk.store.commands.leaveExam(sitting);
    await desk.store.commands.resume(attemptId);

    const { screen } = desk.store.getState();
    expect(screen.name === "exam" && screen.sitting.store.getState().session.position).toBe(2);
  });

  it("never resumes an attempt that has ended, so that nothing writes over its result", async () => {
    const sitting = await begunUnseen();
    sitting.store.getState().dispatch({ type: "ended-by-candidate" });
    await expect.poll(() => sitting.store.getState().finishedId).toBe(attemptId);
    await desk.store.commands.finishExam(sitting);
    expect(desk.store.getState().problem).toMatchObject({ source: "main" });
    const outline = desk.outline.summary;
    desk.fake.teach("bank:list", () => ok({ banks: [outline], refused: [] }));
    await desk.store.commands.resume(attemptId);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "result", attempt: { attemptId } },
      data: { open: [] },
    });
  });
});

describe("discarding", () => {
  it("removes the attempt and its journal", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState().data?.open).toEqual([]);
    expect(desk.closed).toEqual([{ attemptId, isFinished: true }]);
  });

  it("does not mind an attempt that never had a journal", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    desk.fake.teach("sitting:close", () => err({ code: "sitting-not-open", detail: attemptId }));
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState()).toMatchObject({ problem: null, data: { open: [] } });
  });

  it("says so where the journal could not be removed", async () => {
    await desk.repository.create(anOpenAttempt({ attemptId }));
    await desk.store.commands.load();
    desk.fake.teach("sitting:close", () => err({ code: "journal-write-failed", detail: "EIO" }));
    await desk.store.commands.discard(attemptId);

    expect(desk.store.getState()).toMatchObject({
      problem: { source: "main", error: { code: "journal-write-failed" } },
      data: { open: [] },
    });
  });
});

describe("a result", () => {
  const attempt = aFinishedAttempt({ attemptId });

  it("is read when it is opened", async () => {
    await desk.repository.finish(attempt);
    await desk.store.commands.load();
    await desk.store.commands.showResult(attemptId);

    expect(desk.store.getState().screen).toEqual({ name: "result", attempt, corrected: null });
  });

  it("that cannot be read any more is said to be so, and counted from then on", async () => {
    await desk.repository.finish(attempt);
    await desk.store.commands.load();
    await desk.db.table("attempts").put({ attemptId, status: "finished" });
    desk.store.commands.openHistory();
    await desk.store.commands.showResult(attemptId);

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "history" },
      problem: { source: "storage", error: { code: "storage-row-unreadable" } },
      data: { digests: [], unreadableCount: 1 },
    });
  });
});

describe("the conditions of a mock", () => {
  it("are of the same outline each time, so that its standard mocks are worked out once", async () => {
    const asked = vi.fn();
    desk.fake.teach("bank:outline", (request) => {
      asked(request);
      return ok({ ...desk.outline });
    });
    const { bankId } = desk.outline.summary;
    const outlineShown = async () => {
      await desk.store.commands.load();
      await desk.store.commands.chooseConditions(bankId);
      const { screen } = desk.store.getState();
      return screen.name === "conditions" ? screen.outline : null;
    };
    const first = await outlineShown();
    expect(first).not.toBeNull();
    expect(await outlineShown()).toBe(first);
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe("what cannot be done", () => {
  it("is shown until something succeeds, and the screen stays", async () => {
    desk.fake.teach("bank:outline", () => err({ code: "bank-not-found", detail: "gone" }));
    await desk.store.commands.chooseConditions(desk.outline.summary.bankId);
    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "bank-not-found" } },
    });
    await desk.store.commands.load();

    expect(desk.store.getState().problem).toBeNull();
  });

  it("is still said where it failed on the way home", async () => {
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    await desk.store.commands.showHome();

    expect(desk.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "main", error: { code: "internal" } },
    });
  });

  it("does not lose the history that was read before", async () => {
    const finished = aFinishedAttempt({
      events: someEvents({ type: "ended-by-candidate", elapsedMs: 1000 }),
    });
    await desk.repository.finish(finished);
    await desk.store.commands.load();
    desk.fake.teach("bank:list", () => err({ code: "internal", detail: "" }));
    await desk.store.commands.load();

    expect(desk.store.getState().data?.digests).toHaveLength(1);
  });
});
