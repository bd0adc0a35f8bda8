import { mkdtempSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../../shared/lib/result.ts";
import { aLedger, anEntry } from "../testing/sitting-samples.ts";
import { createAttemptJournal, type AttemptJournal } from "./attempt-journal.ts";

const TIME_LIMIT_MS = 20;
const readLedger = () => aLedger();
const noAnswer = {
  ok: false,
  error: { code: "journal-timeout", detail: `no answer within ${TIME_LIMIT_MS} ms` },
};
let handle: FileHandle;
let journal: AttemptJournal;
/** Lets the disk answer at last. */
let answer: () => void;

beforeEach(async () => {
  handle = await open(join(mkdtempSync(join(tmpdir(), "rehearsal-journal-")), "file"), "w+");
  const empty = { attempt: null, events: [], ledger: null, length: 0, damage: null };
  journal = createAttemptJournal(handle, empty, TIME_LIMIT_MS);
  const silence = new Promise<void>((resolve) => (answer = resolve));
  vi.spyOn(handle, "datasync").mockReturnValueOnce(silence);
});

afterEach(async () => {
  await handle.close();
});

describe("a disk that does not answer", () => {
  it("is said so after a while, and what waits behind it too", async () => {
    const first = journal.append(anEntry(1), readLedger);
    const second = journal.recordClock(readLedger, { isDurable: false });
    expect(await first).toEqual(noAnswer);
    expect(await second).toEqual(noAnswer);
    expect(journal.events()).toEqual([]);
  });

  it("has each event once when it answers after all and is asked again", async () => {
    await journal.append(anEntry(1), readLedger);
    const again = journal.append(anEntry(1), readLedger);
    answer();
    expect(await again).toEqual(ok(undefined));
    expect(await journal.append(anEntry(2), readLedger)).toEqual(ok(undefined));
    expect(journal.events()).toEqual([anEntry(1), anEntry(2)]);
  });

  it("does not keep the app from letting go of the journal", async () => {
    void journal.append(anEntry(1), readLedger);
    expect(await journal.close()).toEqual(noAnswer);
  });
});
