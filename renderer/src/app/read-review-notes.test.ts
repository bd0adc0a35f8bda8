import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aStudyNote } from "../../../tests/support/builders/a-study-note.ts";
import { aFinishedAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { err, ok } from "../../../shared/lib/result.ts";
import { ask } from "../platform/bridge.ts";
import { createBridgeFake } from "../platform/bridge.fake.ts";
import { readReviewNotes } from "./read-review-notes.ts";

let main = createBridgeFake();
beforeEach(() => {
  main = createBridgeFake();
  vi.stubGlobal("window", { rehearsal: main.bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the study notes of a review", () => {
  it("are those of the bank that the attempt was made from", async () => {
    const attempt = aFinishedAttempt();
    const note = aStudyNote();
    main.teach("bank:notes", ({ bankId }) =>
      ok({ notes: bankId === attempt.bank.bankId ? [note] : [] }),
    );
    await expect(readReviewNotes(ask, attempt)).resolves.toEqual([note]);
  });

  it("are none where that bank is no longer here", async () => {
    main.teach("bank:notes", ({ bankId }) => err({ code: "bank-not-found", detail: bankId }));
    await expect(readReviewNotes(ask, aFinishedAttempt())).resolves.toEqual([]);
  });
});
