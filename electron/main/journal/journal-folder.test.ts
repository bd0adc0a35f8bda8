import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FoundJournal } from "../../../shared/ipc/contract.ts";
import { ok } from "../../../shared/lib/result.ts";
import { anOpenAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { aLedger, anAttemptId, anEntry } from "../testing/sitting-samples.ts";
import type { AttemptJournal } from "./attempt-journal.ts";
import { journalsIn } from "./journal-folder.ts";
import { readJournal } from "./read-journal.ts";

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

  it("cut off anywhere goes on behind its last whole record, and gets the rest again", async () => {
    const started = await opened();
    await started.begin(anOpenAttempt({ attemptId }), readLedger);
    await started.close();
    await written(2);
    const bytes = readFileSync(file);
    const secondEvent = bytes.lastIndexOf("\n", bytes.indexOf('"sequence":2'));
    const itsEnd = bytes.indexOf("\n", secondEvent + 1);
    const steps = (from: number, to: number, step: number) =>
      Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
    // Every byte of an event; of the long first record, which is read in the same way, some.
    for (const kept of [...steps(0, secondEvent, 500), ...steps(secondEvent, itsEnd + 2, 1)]) {
      writeFileSync(file, bytes.subarray(0, kept));
      const journal = await opened();
      const before = journal.events().length;
      await journal.begin(anOpenAttempt({ attemptId }), readLedger);
      for (const sequence of [1, 2].slice(before))
        expect(await journal.append(anEntry(sequence), readLedger)).toEqual(ok(undefined));
      await journal.close();
      expect(readJournal(readFileSync(file))).toMatchObject({
        attempt: { attemptId },
        events: [anEntry(1), anEntry(2)],
        damage: null,
      });
    }
    expect(readdirSync(folder)).toEqual([`${attemptId}.journal`]);
  });

  it("writes once what is sat, however often it is begun", async () => {
    for (const startedAtMs of [1, 2]) {
      const journal = await opened();
      await journal.begin(anOpenAttempt({ attemptId, startedAtMs }), readLedger);
      await journal.close();
    }
    expect(readJournal(readFileSync(file)).attempt).toEqual(
      anOpenAttempt({ attemptId, startedAtMs: 1 }),
    );
  });

  it("keeps a damaged journal whole beside, and goes on with what stands before the damage", async () => {
    await written(2);
    const bytes = readFileSync(file);
    const second = bytes.indexOf('"sequence":2');
    for (const number of [1, 2]) {
      const damaged = Buffer.from(bytes);
      damaged[second] = 0;
      writeFileSync(file, damaged);
      const journal = await opened();
      expect(journal.wasDamaged).toBe(true);
      expect(journal.events()).toEqual([anEntry(1)]);
      expect(await journal.append(anEntry(2), readLedger)).toEqual(ok(undefined));
      await journal.close();
      expect(readFileSync(`${file}.damaged-${number}`).equals(damaged)).toBe(true);
    }
    const journal = await opened();
    expect(journal.wasDamaged).toBe(false);
    expect(journal.events()).toEqual([anEntry(1), anEntry(2)]);
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

  it("lists what lies in every journal and changes none", async () => {
    const attempt = anOpenAttempt({ attemptId });
    const journal = await opened();
    await journal.begin(attempt, readLedger);
    await journal.append(anEntry(1), readLedger);
    await journal.close();
    appendFileSync(file, "scribble\n");
    appendFileSync(join(folder, `${anAttemptId(2)}.journal`), "torn");
    mkdirSync(join(folder, `${anAttemptId(3)}.journal`));
    for (const other of ["notes.txt", "no-id.journal", `${anAttemptId(4)}.journal.damaged-1`])
      writeFileSync(join(folder, other), "");
    const before = readFileSync(file);
    const listed = await journalsIn(folder).list();
    const empty = { attempt: null, events: [], elapsedMs: null };
    expect(listed.ok && listed.value.toSorted(byId)).toEqual([
      { attemptId, condition: "damaged", attempt, events: [anEntry(1)], elapsedMs: 700 },
      { attemptId: anAttemptId(2), condition: "whole", ...empty },
      { attemptId: anAttemptId(3), condition: "unreadable", ...empty },
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("has none where nothing was ever sat, and says so where the folder cannot be read", async () => {
    expect(await journalsIn(folder).list()).toEqual(ok([]));
    writeFileSync(join(folder, "..", "taken"), "");
    expect(await journalsIn(join(folder, "..", "taken")).list()).toEqual({
      ok: false,
      error: { code: "journal-unreadable", detail: "ENOTDIR" },
    });
  });
});

function byId(one: FoundJournal, other: FoundJournal): number {
  return one.attemptId.localeCompare(other.attemptId);
}
