// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { aSitting } from "./sitting.fake.ts";

async function aTypist() {
  const sitting = await aSitting();
  const [first, second] = sitting.open.items;
  if (first === undefined || second === undefined) throw new Error("The attempt lacks items.");
  return { ...sitting, ...sitting.store.getState(), first: first.id, second: second.id };
}
type Typist = Awaited<ReturnType<typeof aTypist>>;

/** The events so far: of a note its words, of others what happened. */
function events({ main }: Typist): readonly string[] {
  return main.journal.map(({ event }) => (event.type === "noted" ? event.note : event.type));
}

describe("a note that is being typed", () => {
  it("is one event once typing pauses, not one for every key", async () => {
    const typist = await aTypist();
    for (const text of ["A", "As", "Ask"]) typist.typeNote(typist.first, text);
    expect(events(typist)).toEqual([]);
    expect(typist.timer.delays()).toEqual([800]);
    typist.timer.runAll();
    await typist.reaches("saved");
    expect(events(typist)).toEqual(["Ask"]);
  });

  it("counts as not saved until then, so that the window does not close over it", async () => {
    const typist = await aTypist();
    typist.typeNote(typist.first, "Ask");
    expect(typist.store.getState().saveState).toEqual({ status: "saving" });
    typist.keepNote();
    await typist.reaches("saved");
    expect(await typist.stored()).toHaveLength(1);
  });

  it("is kept for its own question when the candidate moves on", async () => {
    const typist = await aTypist();
    typist.typeNote(typist.first, "Ask");
    typist.dispatch({ type: "moved", position: 1 });
    await typist.reaches("saved");
    expect(events(typist)).toEqual(["Ask", "moved"]);
    expect(typist.store.getState().session.items.get(typist.first)?.note).toBe("Ask");
  });

  it("is kept for each of two questions that are written to without a pause", async () => {
    const typist = await aTypist();
    typist.typeNote(typist.first, "One");
    typist.typeNote(typist.second, "Two");
    typist.keepNote();
    await typist.reaches("saved");
    expect(events(typist)).toEqual(["One", "Two"]);
  });

  it.each([
    [
      "the candidate ends the exam",
      (typist: Typist) => {
        typist.dispatch({ type: "ended-by-candidate" });
      },
    ],
    [
      "time runs out",
      (typist: Typist) => {
        typist.clock.tick({ elapsedMs: 600_000, isExpired: true });
      },
    ],
  ])("is kept when %s", async (_, end) => {
    const typist = await aTypist();
    typist.typeNote(typist.first, "Ask");
    end(typist);
    await typist.finishes();
    expect(await typist.repository.read(typist.open.attemptId)).toMatchObject({
      value: { events: [{ type: "noted", note: "Ask" }, {}] },
    });
  });

  it("is not written a second time when the delay would have been over", async () => {
    const typist = await aTypist();
    typist.typeNote(typist.first, "Ask");
    typist.keepNote();
    expect(typist.timer.delays()).toEqual([]);
    typist.keepNote();
    await typist.reaches("saved");
    expect(events(typist)).toEqual(["Ask"]);
  });
});
