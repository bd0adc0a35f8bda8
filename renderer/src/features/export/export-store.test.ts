import { describe, expect, it } from "vitest";
import { aFinishedAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../../../../shared/attempts/digest-of.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import { err, ok } from "../../../../shared/lib/result.ts";
import { ask } from "../../platform/bridge.ts";
import { createBridgeFake } from "../../platform/bridge.fake.ts";
import { createExportStore } from "./export-store.ts";

/** A store over a history, and a main process that keeps what it is given. */
function aStore(mocks: readonly FinishedAttempt[], wasWritten = true) {
  const fake = createBridgeFake();
  const files: { readonly content: string; readonly text: string }[] = [];
  let pieces: string[] = [];
  fake.teach("file:begin-text", () => {
    pieces = [];
    return ok({ draftId: 1 });
  });
  fake.teach("file:append-text", ({ text }) => {
    pieces.push(text);
    return ok({});
  });
  fake.teach("file:save-text", ({ content, text, draftId }) => {
    const whole = draftId === undefined ? text : [...pieces, text].join("");
    if (wasWritten) files.push({ content, text: whole });
    return ok({ wasWritten });
  });
  Object.assign(globalThis, { window: { rehearsal: fake.bridge } });
  const store = createExportStore({
    digests: () => mocks.map(digestOf),
    readAttempt: (id) => {
      const found = mocks.find(({ attemptId }) => attemptId === id);
      if (found === undefined) throw new Error("No such mock.");
      return Promise.resolve(ok(found));
    },
    readPracticeAnswers: () => Promise.resolve(ok([])),
    readMissNotes: () => Promise.resolve(ok([])),
    ask,
    nowMs: () => 0,
  });
  return { store, fake, files };
}

const mock = aFinishedAttempt();

describe("exporting", () => {
  it("saves each as the file that it is, whole", async () => {
    const { store, files } = aStore([mock]);
    const { saveMocks, saveAnswers, saveResults, saveMissed, chooseMissed } = store.commands;
    await saveMocks();
    await saveAnswers();
    await saveResults();
    expect(store.getState().news).toEqual({ part: "results", outcome: { type: "saved" } });
    chooseMissed("last-mock");
    await saveMissed();
    expect(store.getState().news).toEqual({
      part: "anki",
      outcome: { type: "cards-saved", count: 4, leftOutCount: 0 },
    });
    expect(files.map(({ content }) => content)).toEqual([
      "mocks",
      "answers",
      "results",
      "missed-items",
    ]);
    expect(files.map(({ text }) => text.trimEnd().split("\n").length)).toEqual([2, 5, 3, 10]);
  });

  it("saves what was missed in one mock, whatever else was missed", async () => {
    const { store, files } = aStore([]);
    await store.commands.saveMissedIn(mock);
    expect(store.getState().news?.outcome).toMatchObject({ type: "cards-saved", count: 4 });
    expect(files).toHaveLength(1);
  });

  it("tells nothing where the person changes their mind", async () => {
    const { store, files } = aStore([mock], false);
    await store.commands.saveAnswers();
    expect(store.getState()).toMatchObject({ work: null, news: null });
    store.commands.chooseMissed("last-mock");
    await store.commands.saveMissed();
    expect(store.getState()).toMatchObject({ work: null, news: null });
    expect(files).toEqual([]);
  });

  it("says that there is nothing, and asks for no place to put it", async () => {
    const { store, fake } = aStore([]);
    fake.teach("bank:list", () => ok({ banks: [], refused: [] }));
    await store.commands.saveResults();
    expect(store.getState().news).toEqual({ part: "results", outcome: { type: "nothing" } });
    await store.commands.saveMissed();
    expect(store.getState().news).toEqual({ part: "anki", outcome: { type: "nothing" } });
  });

  it("tells why a file was not written, and can be asked for again", async () => {
    const { store, fake } = aStore([mock]);
    for (const code of ["file-full", "file-forbidden"] as const) {
      fake.teach("file:save-text", () => err({ code, detail: "" }));
      await store.commands.saveMocks();
      expect(store.getState()).toMatchObject({
        work: null,
        news: { part: "results", outcome: { type: "problem", problem: { error: { code } } } },
      });
    }
  });

  it("does one thing at a time", async () => {
    const { store, files } = aStore([mock]);
    const both = [store.commands.saveMocks(), store.commands.saveAnswers()];
    expect(store.getState().work).toEqual({ part: "results", mocks: { doneCount: 0, count: 1 } });
    await Promise.all(both);
    expect(files.map(({ content }) => content)).toEqual(["mocks"]);
  });
});
