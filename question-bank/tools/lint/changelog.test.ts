import { describe, expect, it } from "vitest";
import { BlueprintFileSchema } from "../source/bank-source-schema.ts";
import { aBlueprintDraft } from "../testing/blueprint-draft.ts";
import { runRule } from "../testing/run-rule.ts";
import { changelog } from "./changelog.ts";

/** What is wrong with the changelog of a bank of a version; entries are given as version and date. */
function check(version: string, ...entries: readonly (readonly [string, string])[]) {
  const draft = aBlueprintDraft();
  const release = BlueprintFileSchema.parse({
    ...draft,
    bank: { ...draft.bank, version },
    changelog: entries.map(([of, date]) => ({
      version: of,
      date,
      changes: ["Something that matters to a candidate."],
    })),
  });
  return runRule(changelog, [], { release }).map(({ message }) => message);
}

describe("the changelog of a bank", () => {
  it("begins with the version of the bank and goes back in time", () => {
    expect(
      check("1.10.0", ["1.10.0", "2026-11-23"], ["1.9.0", "2026-11-23"], ["1.0.0", "2026-01-01"]),
    ).toEqual([]);
  });

  it("may not lack the version that is to be released", () => {
    expect(check("1.1.0", ["1.0.0", "2026-11-23"])).toEqual([
      "the newest entry is of version 1.0.0, but the bank is version 1.1.0",
    ]);
  });

  it("has no version twice, none out of order, and none dated after a later one", () => {
    expect(check("1.1.0", ["1.1.0", "2026-11-23"], ["1.1.0", "2026-11-22"])).toEqual([
      "version 1.1.0 must be higher than the one below it, 1.1.0",
    ]);
    expect(check("1.1.0", ["1.1.0", "2026-11-20"], ["1.2.0", "2026-11-22"])).toEqual([
      "version 1.1.0 must be higher than the one below it, 1.2.0",
      "version 1.1.0 is dated before the one below it, 1.2.0",
    ]);
  });

  it("has dates of the calendar, and something to say", () => {
    expect(() => check("1.0.0", ["1.0.0", "2026-02-30"])).toThrow(/date/i);
    expect(() => check("1.0.0")).toThrow(/changelog/);
  });
});
