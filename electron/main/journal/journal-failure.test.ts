import { mkdtempSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { createAttemptJournal } from "./attempt-journal.ts";
import { journalFailure } from "./journal-failure.ts";
import { aLedger, anEntry } from "../testing/sitting-samples.ts";

describe("why a journal was not written", () => {
  it.each([
    ["ENOSPC", "journal-full"],
    ["EDQUOT", "journal-full"],
    ["EROFS", "journal-forbidden"],
    ["EACCES", "journal-forbidden"],
    ["EIO", "journal-write-failed"],
  ])("tells %s apart as something else to do, without a path", (systemCode, code) => {
    const error = Object.assign(new Error("/home/someone: no"), { code: systemCode });
    expect(journalFailure(error)).toEqual({ ok: false, error: { code, detail: systemCode } });
  });

  it("is told to whoever writes, and what was not written is not held for written", async () => {
    const handle = await open(join(mkdtempSync(join(tmpdir(), "rehearsal-full-")), "file"), "w+");
    vi.spyOn(handle, "write").mockRejectedValue(Object.assign(new Error(), { code: "ENOSPC" }));
    const empty = { attempt: null, events: [], ledger: null, length: 0, damage: null };
    const journal = createAttemptJournal(handle, empty);
    expect(await journal.append(anEntry(1), () => aLedger())).toEqual({
      ok: false,
      error: { code: "journal-full", detail: "ENOSPC" },
    });
    expect(journal.events()).toEqual([]);
    await journal.close();
  });
});
