import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../../shared/lib/result.ts";
import { aLedger, anAttemptId, anEntry } from "../testing/sitting-samples.ts";
import type { AttemptJournal } from "./attempt-journal.ts";
import { journalsIn } from "./journal-folder.ts";

const attemptId = anAttemptId();
const readLedger = () => aLedger({ elapsedMs: 700 });
let folder: string;
let file: string;
const toClose: AttemptJournal[] = [];

afterEach(async () => {
  await Promise.all(toClose.splice(0).map((journal) => journal.close()));
});

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "rehearsal-journal-")), "journal");
  file = join(folder, `${attemptId}.journal`);
});

async function opened(): Promise<AttemptJournal> {
  const journal = await journalsIn(folder).open(attemptId);
  if (!journal.ok) throw new Error(journal.error.detail);
  toClose.push(journal.value);
  return journal.value;
}

/** A journal on disk that holds events 1 to `count`. */
async function written(count: number): Promise<void> {
  const journal = await opened();
  for (let sequence = 1; sequence <= count; sequence += 1)
    await journal.append(anEntry(sequence), readLedger);
  await journal.close();
}

describe("an attempt's journal", () => {
  it("gives events and clock back to whoever opens it next", async () => {
    await written(2);
    const journal = await opened();
    expect(journal.events()).toEqual([anEntry(1), anEntry(2)]);
    expect(journal.savedLedger).toEqual(readLedger());
    await journal.close();
  });

  it("holds an acknowledged event without being closed, as after a killed process", async () => {
    const killed = await opened();
    await killed.append(anEntry(1), readLedger);
    expect((await opened()).events()).toEqual([anEntry(1)]);
  });

  it("writes the same event once, however often it is asked", async () => {
    await written(2);
    const before = readFileSync(file, "utf8");
    const journal = await opened();
    expect(await journal.append(anEntry(1), readLedger)).toEqual(ok(undefined));
    expect(await journal.append(anEntry(2), readLedger)).toEqual(ok(undefined));
    await journal.close();
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("refuses a gap in the sequence, and stays usable", async () => {
    const journal = await opened();
    expect(await journal.append(anEntry(2), readLedger)).toEqual({
      ok: false,
      error: { code: "journal-write-failed", detail: "event 2 after 0" },
    });
    expect(await journal.append(anEntry(1), readLedger)).toEqual(ok(undefined));
  });

  it("refuses to acknowledge another answer under a number that is taken", async () => {
    await written(1);
    expect(await (await opened()).append(anEntry(1, "b"), readLedger)).toEqual({
      ok: false,
      error: { code: "journal-write-failed", detail: "event 1 is another one" },
    });
  });

  it("keeps the order of events that are written at the same time", async () => {
    const journal = await opened();
    const answers = await Promise.all([1, 2, 3].map((n) => journal.append(anEntry(n), readLedger)));
    expect(answers).toEqual([ok(undefined), ok(undefined), ok(undefined)]);
    expect((await opened()).events()).toEqual([anEntry(1), anEntry(2), anEntry(3)]);
  });

  it("cuts a record torn at any byte off and writes the event again in its place", async () => {
    await written(2);
    const bytes = readFileSync(file);
    const secondEvent = bytes.indexOf("\n", bytes.indexOf("\n") + 1) + 1;
    const itsEnd = bytes.indexOf("\n", secondEvent) + 1;
    for (let kept = secondEvent; kept < itsEnd; kept += 1) {
      writeFileSync(file, bytes);
      truncateSync(file, kept);
      const journal = await opened();
      expect(journal.events()).toEqual([anEntry(1)]);
      expect(await journal.append(anEntry(2), readLedger)).toEqual(ok(undefined));
      await journal.close();
      expect(readFileSync(file).equals(bytes)).toBe(true);
    }
  });

  it("sets a damaged journal aside whole, and begins anew at the next opening", async () => {
    await written(2);
    const bytes = readFileSync(file);
    bytes[20] = 0;
    for (const number of [1, 2]) {
      writeFileSync(file, bytes);
      const refused = await journalsIn(folder).open(attemptId);
      expect(refused).toMatchObject({ ok: false, error: { code: "journal-unreadable" } });
      expect(readFileSync(`${file}.damaged-${number}`).equals(bytes)).toBe(true);
    }
    const journal = await opened();
    expect(journal.events()).toEqual([]);
    expect(journal.savedLedger).toBeNull();
  });

  it("answers with a code when its folder cannot be made", async () => {
    writeFileSync(join(folder, "..", "taken"), "a file where the folder should be");
    const journal = await journalsIn(join(folder, "..", "taken")).open(attemptId);
    expect(journal).toMatchObject({ ok: false, error: { code: "journal-write-failed" } });
    expect(JSON.stringify(journal)).not.toContain(tmpdir());
  });

  it("answers with a code when it cannot be written any more", async () => {
    const journal = await opened();
    await journal.close();
    expect(await journal.append(anEntry(1), readLedger)).toMatchObject({
      ok: false,
      error: { code: "journal-write-failed" },
    });
    expect(await journal.recordClock(readLedger, { isDurable: false })).toMatchObject({
      ok: false,
      error: { code: "journal-write-failed" },
    });
    expect(journal.events()).toEqual([]);
  });
});

describe("journalsIn", () => {
  it("removes the journal it is asked to, and says whether there was one", async () => {
    await written(1);
    appendFileSync(join(folder, `${anAttemptId(2)}.journal`), "");
    const journals = journalsIn(folder);
    expect(await journals.remove(attemptId)).toEqual(ok(true));
    expect(await journals.remove(attemptId)).toEqual(ok(false));
    expect(readdirSync(folder)).toEqual([`${anAttemptId(2)}.journal`]);
  });
});
