import { beforeAll, describe, expect, it } from "vitest";
import { runFuzz, type FuzzSummary } from "../fuzz/fuzz-run.ts";
import { regressions } from "../fuzz/regressions.ts";

const COUNT = 300;
/** Far more than it takes: a busy machine fails no test. In ms. */
const RUN_LIMIT_MS = 120_000;

let summary: FuzzSummary;
const outcomeOf = new Map<string, string>();

beforeAll(async () => {
  summary = await runFuzz({
    seed: 20_261_123,
    first: 0,
    count: COUNT,
    onReport: ({ family, what, outcome }) => {
      if (family === "once found") outcomeOf.set(what, outcome);
    },
  });
}, RUN_LIMIT_MS);

describe("the reader of banks", () => {
  it("takes hundreds of spoilt packages without a crash, a hang, or one opened that nobody signed", () => {
    expect(summary.findings).toEqual([]);
    expect(summary.count).toBe(COUNT);
    // A reader that refuses everything, or a fuzzer that spoils nothing, would pass without this.
    expect(summary.outcomes.get("accepted")).toBeGreaterThan(5);
    expect(summary.outcomes.size).toBeGreaterThan(12);
  });

  it.each([...regressions])("still refuses %s", (what, { refusedAs }) => {
    expect(outcomeOf.get(what)).toBe(refusedAs);
  });
});
