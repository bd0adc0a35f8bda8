import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ItemIdSchema } from "../../shared/bank/item.ts";
import { type CausedEvent, foretold } from "../crash/caused-event.ts";
import { deviationMs, haltTruth, runTruth, truthAt, truthFrom } from "../crash/exam-truth.ts";
import { judgeEvents } from "../crash/judge-events.ts";

function flagged(number: number): CausedEvent {
  const itemId = ItemIdSchema.parse(`q-item-${number}`);
  return foretold({ type: "flagged", itemId, isFlagged: true });
}
const events = (count: number) => Array.from({ length: count }, (_, index) => flagged(index));

/** A sitting of so many events, of which some were acknowledged and at least as many stored. */
const sitting = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)).map(([acknowledged, kept, gone]) => ({
  caused: events(acknowledged + kept + gone),
  acknowledged,
  kept,
  gone,
}));

describe("a harness that compares what is stored with what was done", () => {
  it("is content with everything acknowledged and any beginning of the rest, and counts both", () => {
    fc.assert(
      fc.property(sitting, ({ caused, acknowledged, kept, gone }) => {
        const verdict = judgeEvents(caused, acknowledged, caused.slice(0, acknowledged + kept));
        expect(verdict).toEqual({ fault: null, acknowledged, kept, gone });
      }),
    );
  });

  it("finds any acknowledged event that is missing, at the end or in between", () => {
    fc.assert(
      fc.property(sitting, fc.nat(), ({ caused, acknowledged, kept }, choice) => {
        fc.pre(acknowledged > 0);
        const missing = choice % acknowledged;
        const stored = caused.slice(0, acknowledged + kept).toSpliced(missing, 1);
        expect(judgeEvents(caused, acknowledged, stored).fault?.kind).toBe("lost");
        const cut = caused.slice(0, missing);
        expect(judgeEvents(caused, acknowledged, cut).fault?.kind).toBe("lost");
      }),
    );
  });

  it("finds any event that is there twice", () => {
    fc.assert(
      fc.property(sitting, fc.nat(), ({ caused, acknowledged, kept }, choice) => {
        const stored = caused.slice(0, acknowledged + kept);
        fc.pre(stored.length > 0);
        const at = choice % stored.length;
        const doubled = stored.toSpliced(at, 0, ...stored.slice(at, at + 1));
        expect(judgeEvents(caused, acknowledged, doubled).fault?.kind).toBe("doubled");
      }),
    );
  });

  it("finds an event that nobody caused, and half of one that somebody did", () => {
    const caused = events(3);
    const foreign = judgeEvents(caused, 2, [...caused, flagged(9)]);
    expect(foreign.fault?.kind).toBe("foreign");
    const itemId = ItemIdSchema.parse("q-item-0");
    const half = foretold({ type: "noted", itemId, note: "Not" });
    const whole = foretold({ type: "noted", itemId, note: "Note" });
    expect(judgeEvents([whole], 0, [half]).fault?.kind).toBe("foreign");
  });
});

describe("a harness that knows the exam time by its own clock", () => {
  it("counts while the clock runs and not while it stands still", () => {
    const truth = truthFrom(60_000, 1000);
    expect(truthAt(truth, 3000)).toMatchObject({ loMs: 62_000, hiMs: 62_000 });
    const killed = haltTruth(truth, { fromMs: 3000, toMs: 3000 });
    expect(truthAt(killed, 99_000)).toMatchObject({ loMs: 62_000, hiMs: 62_000 });
  });

  it("knows a pause that it saw from outside no better than it saw it", () => {
    const paused = haltTruth(truthFrom(0, 0), { fromMs: 1000, toMs: 1050 });
    const running = runTruth(paused, { fromMs: 5000, toMs: 5020 });
    expect(truthAt(running, 6000)).toMatchObject({ loMs: 1980, hiMs: 2050 });
  });

  it("says by how much a clock is off, and to which side", () => {
    const truth = { loMs: 1980, hiMs: 2050, running: null };
    expect(deviationMs(2000, truth)).toBe(0);
    expect(deviationMs(1000, truth)).toBe(-980);
    expect(deviationMs(3050, truth)).toBe(1000);
  });
});
