import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLedger, anEntry } from "../testing/sitting-samples.ts";
import { encodeRecord } from "./journal-record.ts";
import { readJournal } from "./read-journal.ts";

const eventLine = (sequence: number): Buffer =>
  encodeRecord({ kind: "event", ...anEntry(sequence) });
const clockLine = (elapsedMs: number): Buffer =>
  encodeRecord({ kind: "clock", ledger: aLedger({ elapsedMs }) });

const whole = Buffer.concat([eventLine(1), clockLine(100), eventLine(2), clockLine(200)]);

describe("encodeRecord", () => {
  it("keeps the format that journals on disk have: CRC-32, a space, JSON, a line feed", () => {
    expect(
      encodeRecord({
        kind: "event",
        sequence: 1,
        event: { type: "review-opened", elapsedMs: 5 },
      }).toString(),
    ).toBe(
      'c8233ba4 {"kind":"event","sequence":1,"event":{"type":"review-opened","elapsedMs":5}}\n',
    );
  });
});

describe("readJournal", () => {
  it("reads back what was written, with the last state of the clock", () => {
    expect(readJournal(whole)).toEqual({
      ok: true,
      value: {
        events: [anEntry(1), anEntry(2)],
        ledger: aLedger({ elapsedMs: 200 }),
        length: whole.length,
      },
    });
  });

  it("reads an empty file as an empty journal", () => {
    expect(readJournal(Buffer.alloc(0))).toEqual({
      ok: true,
      value: { events: [], ledger: null, length: 0 },
    });
  });

  it("leaves out a last record torn at any of its bytes, and keeps all before it", () => {
    const torn = eventLine(3);
    for (let kept = 0; kept < torn.length; kept += 1) {
      const content = readJournal(Buffer.concat([whole, torn.subarray(0, kept)]));
      expect(content).toMatchObject({
        ok: true,
        value: { events: [anEntry(1), anEntry(2)], length: whole.length },
      });
    }
  });

  it("leaves out the zeros that a power cut may put behind the last record", () => {
    expect(readJournal(Buffer.concat([whole, Buffer.alloc(4096)]))).toMatchObject({
      ok: true,
      value: { length: whole.length },
    });
  });

  it("notices any changed byte of a whole record", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        (place, change) => {
          const altered = Buffer.from(whole);
          altered[place] = (altered[place] ?? 0) ^ change;
          expect(readJournal(altered).ok).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["a gap", [eventLine(1), eventLine(3)], "line 2 holds event 3 after 1"],
    ["a repetition", [eventLine(1), eventLine(1)], "line 2 holds event 1 after 1"],
    ["a missing beginning", [eventLine(2)], "line 1 holds event 2 after 0"],
    ["an empty line", [eventLine(1), Buffer.from("\n")], "line 2 is not what was written"],
  ])("reports %s in the sequence as damage", (_what, lines, error) => {
    expect(readJournal(Buffer.concat(lines))).toEqual({ ok: false, error });
  });
});
