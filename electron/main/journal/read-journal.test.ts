import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anOpenAttempt } from "../../../tests/support/builders/an-attempt.ts";
import { aLedger, anEntry } from "../testing/sitting-samples.ts";
import { encodeRecord } from "./journal-record.ts";
import { readJournal } from "./read-journal.ts";

const eventLine = (sequence: number): Buffer =>
  encodeRecord({ kind: "event", ...anEntry(sequence) });
const clockLine = (elapsedMs: number): Buffer =>
  encodeRecord({ kind: "clock", ledger: aLedger({ elapsedMs }) });

const attempt = anOpenAttempt();
const lines = [
  encodeRecord({ kind: "attempt", attempt }),
  clockLine(0),
  eventLine(1),
  clockLine(100),
  eventLine(2),
  clockLine(200),
];
const whole = Buffer.concat(lines);

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
      attempt,
      events: [anEntry(1), anEntry(2)],
      ledger: aLedger({ elapsedMs: 200 }),
      length: whole.length,
      damage: null,
    });
  });

  it("reads a file that was cut off at any byte to its last whole record", () => {
    const ends = lines.map((_, index) => Buffer.concat(lines.slice(0, index + 1)).length);
    for (let kept = 0; kept <= whole.length; kept += 1) {
      const wholeCount = ends.filter((end) => end <= kept).length;
      const content = readJournal(whole.subarray(0, kept));
      expect(content.damage).toBeNull();
      expect(content.length).toBe(ends[wholeCount - 1] ?? 0);
      expect(content.attempt === null).toBe(wholeCount < 1);
      expect(content.events).toHaveLength(wholeCount < 3 ? 0 : wholeCount < 5 ? 1 : 2);
      expect(content.ledger?.elapsedMs ?? null).toBe(
        [null, null, 0, 0, 100, 100, 200][wholeCount] ?? null,
      );
    }
  });

  it("reads an empty file as an empty journal", () => {
    expect(readJournal(Buffer.alloc(0))).toEqual({
      attempt: null,
      events: [],
      ledger: null,
      length: 0,
      damage: null,
    });
  });

  it("leaves out the zeros that a power cut may put behind the last record", () => {
    expect(readJournal(Buffer.concat([whole, Buffer.alloc(4096)]))).toMatchObject({
      length: whole.length,
      damage: null,
    });
  });

  it("notices any changed byte, and reads only what stands before it", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        (place, change) => {
          const altered = Buffer.from(whole);
          altered[place] = (altered[place] ?? 0) ^ change;
          const content = readJournal(altered);
          expect(content.damage).not.toBeNull();
          expect(content.length).toBeLessThanOrEqual(place);
          expect(
            whole.subarray(0, content.length).equals(altered.subarray(0, content.length)),
          ).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["a gap", [eventLine(1), eventLine(3)], "line 2 holds event 3 after 1"],
    ["a repetition", [eventLine(1), eventLine(1)], "line 2 holds event 1 after 1"],
    ["a missing beginning", [eventLine(2)], "line 1 holds event 2 after 0"],
    ["an empty line", [eventLine(1), Buffer.from("\n")], "line 2 is not what was written"],
  ])("reports %s in the sequence as damage", (_what, damagedLines, damage) => {
    expect(readJournal(Buffer.concat(damagedLines))).toMatchObject({ damage });
  });
});
