import { describe, expect, it } from "vitest";
import { aBlueprint, aDomain, aKindRule } from "../../tests/support/builders/a-blueprint.ts";
import { BlueprintSchema } from "./blueprint.ts";

function problemsOf(changes: object): readonly string[] {
  const parsed = BlueprintSchema.safeParse({ ...aBlueprint(), ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe("BlueprintSchema", () => {
  it("takes the rules of an exam and gives them back unchanged", () => {
    expect(BlueprintSchema.parse(aBlueprint())).toEqual(aBlueprint());
  });

  it.each([
    ["no time at all", { timeLimitMinutes: 0 }],
    ["no domain", { domains: [] }],
    ["a domain that shows nothing", { domains: [aDomain({ id: "1", shownCount: 0 })] }],
    ["an unknown kind of item", { kinds: [{ ...aKindRule("ordering", 1), kind: "essay" }] }],
    [
      "a factor that shortens the time",
      { allowances: [{ id: "less", title: "Less", factorPercent: 50, extraMinutes: null }] },
    ],
    [
      "a curve without a note that says why",
      { scoring: { ...aBlueprint().scoring, curveNote: "" } },
    ],
    ["a rule that it does not know", { penaltyPercent: 25 }],
  ])("refuses %s", (_, changes) => {
    expect(problemsOf(changes)).not.toEqual([]);
  });

  it("refuses parts that do not fit together, in the words of findBlueprintProblems", () => {
    expect(problemsOf({ domains: [aDomain({ id: "1", scoredCount: 5 })] })).toEqual([
      "domain 1 scores more items than it shows",
    ]);
  });
});
