import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aBankOutline } from "../../../tests/support/builders/a-bank-outline.ts";
import { aStudyNote } from "../../../tests/support/builders/a-study-note.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { topicsOf } from "../../../shared/study/study-topics.ts";
import { ask } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { readStudyGuide } from "./read-study-guide.ts";

const outline = aBankOutline();
const { bankId } = outline.summary;

let main = createBridgeFake();
beforeEach(() => {
  main = createBridgeFake();
  main.teach("bank:outline", () => ok(outline));
  vi.stubGlobal("window", { rehearsal: main.bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the study guide of a bank", () => {
  it("has every objective of its exam, with the notes that there are", async () => {
    const note = aStudyNote({ objective: "2.1.1" });
    main.teach("bank:notes", () => ok({ notes: [note] }));
    const guide = await readStudyGuide(ask, bankId);

    expect(guide).toMatchObject({ ok: true, value: { exam: { code: "TST-01" } } });
    const topics = guide.ok ? topicsOf(guide.value.domains) : [];
    expect(topics).toHaveLength(6);
    expect(topics.flatMap(({ note: found }) => found ?? [])).toEqual([note]);
  });

  it.each(["bank:outline", "bank:notes"] as const)(
    "is a problem of the main process where %s fails",
    async (channel) => {
      main.teach("bank:notes", () => ok({ notes: [] }));
      main.teach(channel, () => err({ code: "bank-not-found", detail: bankId }));
      await expect(readStudyGuide(ask, bankId)).resolves.toEqual({
        ok: false,
        error: { source: "main", error: { code: "bank-not-found", detail: bankId } },
      });
    },
  );
});
