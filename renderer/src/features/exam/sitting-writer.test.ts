// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { aChoice } from "../../../../tests/support/builders/a-response.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aSitting } from "./sitting.fake.ts";

describe("writing a sitting into two places", () => {
  it.each(["database", "journal"] as const)(
    "keeps every event, in order, while the %s fails, and writes them all when it works again",
    async (place) => {
      const sitting = await aSitting();
      if (place === "database") sitting.database.appendEvent = "storage-full";
      else sitting.main.appendCode = "journal-write-failed";
      const { dispatch } = sitting.store.getState();
      dispatch({ type: "moved", position: 1 });
      await sitting.reaches("not-saved");
      dispatch({ type: "moved", position: 2 });
      dispatch({ type: "moved", position: 3 });
      const { session, saveState } = sitting.store.getState();
      expect(session.position).toBe(3);
      expect(saveState).toEqual({
        status: "not-saved",
        code: place === "database" ? "storage-full" : "journal-write-failed",
      });
      sitting.database.appendEvent = null;
      sitting.main.appendCode = null;
      sitting.timer.runAll();
      await sitting.reaches("saved");
      expect((await sitting.stored()).map((entry) => entry.sequence)).toEqual([1, 2, 3]);
      expect(sitting.main.journal.map((entry) => entry.sequence)).toEqual([1, 2, 3]);
    },
  );

  it("brings every answer into the journal though the database has stopped answering", async () => {
    const sitting = await aSitting();
    sitting.database.appendEvent = "storage-timeout";
    for (const position of [1, 2, 3])
      sitting.store.getState().dispatch({ type: "moved", position });
    await sitting.reaches("not-saved");
    await expect
      .poll(() => sitting.main.journal.map(({ sequence }) => sequence))
      .toEqual([1, 2, 3]);
    expect(sitting.store.getState().saveState).toEqual({
      status: "not-saved",
      code: "storage-timeout",
    });
  });

  it("stores the whole sitting anew where the database has lost it, before it says that it is saved", async () => {
    const sitting = await aSitting();
    const { dispatch } = sitting.store.getState();
    dispatch({ type: "moved", position: 1 });
    dispatch({ type: "moved", position: 2 });
    await sitting.reaches("saved");
    await sitting.repository.discardOpen(sitting.open.attemptId);
    dispatch({ type: "moved", position: 3 });
    dispatch({ type: "moved", position: 0 });
    await sitting.reaches("saved");
    expect((await sitting.stored()).map((entry) => entry.sequence)).toEqual([1, 2, 3, 4]);
    await expect(sitting.repository.read(sitting.open.attemptId)).resolves.toMatchObject({
      ok: true,
    });
  });

  it("does not wait for a journal that cannot be written, since the result holds every answer", async () => {
    const sitting = await aSitting();
    sitting.main.appendCode = "journal-write-failed";
    const { dispatch } = sitting.store.getState();
    const item = aSingleChoice();
    dispatch({ type: "answered", itemId: item.id, response: aChoice("b") });
    await sitting.reaches("not-saved");
    dispatch({ type: "ended-by-candidate" });
    await sitting.finishes();
    expect(sitting.store.getState().saveState).toEqual({ status: "saved" });
    expect(sitting.timer.delays()).toEqual([]);
    expect(await sitting.repository.read(sitting.open.attemptId)).toMatchObject({
      value: { result: { rightCount: 1 } },
    });
  });
});
