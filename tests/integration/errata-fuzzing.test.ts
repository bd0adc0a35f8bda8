import { describe, expect, it } from "vitest";
import { tryErrataCase } from "../fuzz/fuzz-errata.ts";

const COUNT = Number(process.env["REHEARSAL_FUZZ_ERRATA"] ?? 300);
/** Far more than it takes: a busy machine fails no test. In ms. */
const RUN_LIMIT_MS = 600_000;

describe("the reader of errata", () => {
  it("quotes nothing of a file whose directory was overwritten by its text", () => {
    const { what, outcome, problems } = tryErrataCase(20_261_123, 3423);
    expect([what, outcome, problems]).toEqual(["a stretch twice", "errata-not-a-package", []]);
  });

  it(
    "takes spoilt files without a crash, and none that nobody signed as it stands",
    () => {
      const outcomes = new Map<string, number>();
      const findings: string[] = [];
      for (let index = 0; index < COUNT; index += 1) {
        const { name, outcome, problems } = tryErrataCase(20_261_123, index);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        findings.push(...problems.map((problem) => `${name}: ${problem}`));
      }
      expect(findings).toEqual([]);
      // A reader that refuses everything, or a fuzzer that spoils nothing, would pass without these.
      expect(outcomes.get("accepted")).toBeGreaterThan(1);
      expect(outcomes.size).toBeGreaterThan(5);
    },
    RUN_LIMIT_MS,
  );
});
