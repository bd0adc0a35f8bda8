import { describe, expect, it } from "vitest";
import {
  aFinishedAttempt,
  anOpenAttempt,
  someEvents,
} from "../../../tests/support/builders/an-attempt.ts";
import { type FoundJournal } from "../../../shared/ipc/contract.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { aDesk, attemptId, type Desk, moved } from "./app-desk.fake.ts";

describe("what is found beside the database", () => {
  const attempt = anOpenAttempt({ attemptId });
  function aJournal(changes: Partial<FoundJournal> = {}): FoundJournal {
    const events = [moved(1), moved(2), moved(3)];
    return { attemptId, condition: "whole", attempt, events, elapsedMs: 3500, ...changes };
  }
  const kindsOf = ({ store }: Desk) =>
    store.getState().data?.recovery.findings.map(({ kind }) => kind);

  it("is recovered only when that is asked for, and then can be continued", async () => {
    const lost = aDesk(aJournal().events, [aJournal()]);
    await lost.store.commands.load();
    expect(kindsOf(lost)).toEqual(["attempt-missing"]);
    await expect(lost.repository.listOpen()).resolves.toEqual({ ok: true, value: [] });

    await lost.store.commands.recover(attemptId);
    expect(kindsOf(lost)).toEqual([]);
    await expect(lost.repository.listOpen()).resolves.toMatchObject({
      value: [{ attempt, events: aJournal().events }],
    });
    expect(lost.closed).toEqual([]);
    await lost.store.commands.resume(attemptId);
    expect(lost.store.getState().screen).toMatchObject({ name: "exam" });
  });

  it("stays where it is while it is left, until the next start", async () => {
    const lost = aDesk([], [aJournal()]);
    await lost.store.commands.load();
    lost.store.commands.leaveFound(attemptId);
    expect(lost.store.getState().leftIds).toEqual(new Set([attemptId]));
    expect(lost.closed).toEqual([]);
    await expect(lost.repository.listOpen()).resolves.toEqual({ ok: true, value: [] });
  });

  it("goes when it is discarded", async () => {
    const lost = aDesk([], [aJournal()]);
    await lost.store.commands.load();
    await lost.store.commands.discardFound(attemptId);
    expect(lost.closed).toEqual([{ attemptId, isFinished: true }]);
    expect(kindsOf(lost)).toEqual([]);
  });

  it("keeps an attempt from going on with a mix of two stories, and asks again though it was left", async () => {
    const other = [moved(1), { ...moved(2), event: moved(7).event }];
    const torn = aDesk(other, [aJournal({ events: other })]);
    await torn.repository.create(attempt);
    for (const sequence of [1, 2, 3]) await torn.repository.appendEvent(attemptId, moved(sequence));
    await torn.store.commands.load();
    torn.store.commands.leaveFound(attemptId);
    await torn.store.commands.resume(attemptId);

    expect(torn.store.getState()).toMatchObject({
      screen: { name: "home" },
      problem: { source: "recovery" },
      leftIds: new Set(),
    });
    expect(torn.closed).toEqual([{ attemptId, isFinished: false }]);
    await expect(torn.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1), moved(2), moved(3)] }],
    });
  });

  it("becomes a mock of its own where the database tells otherwise, which is left as it is", async () => {
    const other = [moved(1), { ...moved(2), event: moved(7).event }];
    const torn = aDesk(other, [aJournal({ events: other })]);
    const inDatabase = anOpenAttempt({ attemptId: "00000000-0000-4000-8000-000000000002" });
    await torn.repository.create(inDatabase);
    for (const sequence of [1, 2, 3])
      await torn.repository.appendEvent(inDatabase.attemptId, moved(sequence));
    const journal = aJournal({
      attemptId: inDatabase.attemptId,
      attempt: inDatabase,
      events: other,
    });
    torn.fake.teach("journal:list", () =>
      ok({ journals: torn.closed.some(({ isFinished }) => isFinished) ? [] : [journal] }),
    );
    await torn.store.commands.load();
    await torn.store.commands.recover(inDatabase.attemptId);

    const open = await torn.repository.listOpen();
    expect(open.ok && open.value.map((entry) => [entry.attempt.attemptId, entry.events])).toEqual(
      expect.arrayContaining([
        [inDatabase.attemptId, [moved(1), moved(2), moved(3)]],
        [attemptId, other],
      ]),
    );
    expect(kindsOf(torn)).toEqual([]);
  });

  it("goes on without a step that can be read nowhere, once that is agreed", async () => {
    const torn = aDesk([], [aJournal({ events: [moved(1)] })]);
    await torn.repository.create(attempt);
    for (const sequence of [1, 3]) await torn.repository.appendEvent(attemptId, moved(sequence));
    await torn.store.commands.load();
    await torn.store.commands.resume(attemptId);
    expect(torn.store.getState().problem).toMatchObject({ source: "recovery" });

    await torn.store.commands.recover(attemptId);
    await torn.store.commands.resume(attemptId);
    expect(torn.store.getState().screen).toMatchObject({ name: "exam" });
    await expect(torn.repository.listOpen()).resolves.toMatchObject({
      value: [{ events: [moved(1), { ...moved(3), sequence: 2 }] }],
    });
  });

  it("keeps its journal where the database cannot take it", async () => {
    const lost = aDesk([], [aJournal({ events: [moved(1), moved(1)] })]);
    await lost.store.commands.load();
    await lost.store.commands.recover(attemptId);

    expect(lost.store.getState().problem).toMatchObject({ source: "storage" });
    expect(lost.closed).toEqual([]);
    expect(kindsOf(lost)).toEqual(["attempt-missing"]);
  });

  it("is not asked about where it is but the journal of a result, which is then removed", async () => {
    const events = someEvents({ type: "ended-by-candidate", elapsedMs: 1000 });
    const finished = aFinishedAttempt({ attemptId, events });
    const journalled = events.map((event, index) => ({ sequence: index + 1, event }));
    const ended = aDesk([], [aJournal({ events: journalled })]);
    await ended.repository.finish(finished);
    await ended.store.commands.load();

    expect(kindsOf(ended)).toEqual([]);
    expect(ended.closed).toEqual([{ attemptId, isFinished: true }]);
  });

  it("does not keep anybody from the history where the journals cannot be looked at", async () => {
    const desk = aDesk();
    desk.fake.teach("journal:list", () => err({ code: "journal-unreadable", detail: "EACCES" }));
    await desk.store.commands.load();

    expect(desk.store.getState()).toMatchObject({
      data: { digests: [] },
      problem: { source: "main", error: { code: "journal-unreadable" } },
    });
  });
});
