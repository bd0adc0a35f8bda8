import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { findBlueprintProblems } from "./blueprint-problems.ts";

const sound = aBlueprint();
const scale = { min: 100, max: 1000, passing: 700 };

function aRuledDomain(id: string, changes: { shownCount?: number; scoredCount?: number } = {}) {
  return {
    id,
    shownCount: 4,
    scoredCount: 3,
    tasks: [{ id: `${id}.1`, objectives: [{ id: `${id}.1.1` }] }],
    ...changes,
  };
}

const problemsOf = (changes: Partial<Parameters<typeof findBlueprintProblems>[0]>) =>
  findBlueprintProblems({ ...sound, ...changes });

function scoringWith(points: readonly [number, number][], marks = scale) {
  return {
    scoring: {
      scale: marks,
      curve: points.map(([percentRight, scaled]) => ({ percentRight, scaled })),
    },
  };
}

describe("findBlueprintProblems", () => {
  it("finds nothing wrong with a sound blueprint", () => {
    expect(findBlueprintProblems(sound)).toEqual([]);
  });

  it.each([
    [
      "more scored than shown",
      { domains: [aRuledDomain("1", { scoredCount: 5 })] },
      "domain 1 scores more items than it shows",
    ],
    ["nothing scored", { domains: [aRuledDomain("1", { scoredCount: 0 })] }, "no item is scored"],
    [
      "more kinds than places",
      {
        kinds: [
          { kind: "ordering", minCount: 5 },
          { kind: "matching", minCount: 4 },
        ],
      },
      "the least counts of the kinds exceed the form",
    ],
    [
      "a kind twice",
      {
        kinds: [
          { kind: "ordering", minCount: 0 },
          { kind: "ordering", minCount: 1 },
        ],
      },
      "kind ordering stands twice",
    ],
    [
      "a domain twice",
      { domains: [aRuledDomain("1"), { ...aRuledDomain("1"), tasks: [] }] },
      "1 stands twice",
    ],
    [
      "a task under another domain",
      { domains: [{ ...aRuledDomain("1"), tasks: [{ id: "2.1", objectives: [] }] }] },
      "2.1 does not belong under 1",
    ],
    [
      "an objective under another task",
      {
        domains: [{ ...aRuledDomain("1"), tasks: [{ id: "1.1", objectives: [{ id: "1.11.1" }] }] }],
      },
      "1.11.1 does not belong under 1.1",
    ],
    [
      "a curve that falls",
      scoringWith([
        [0, 100],
        [50, 800],
        [70, 700],
        [100, 1000],
      ]),
      "the scoring curve must rise from point to point",
    ],
    [
      "a curve with two values at one share",
      scoringWith([
        [0, 100],
        [50, 300],
        [50, 400],
        [100, 1000],
      ]),
      "the scoring curve must rise from point to point",
    ],
    [
      "a curve that begins late",
      scoringWith([
        [10, 100],
        [100, 1000],
      ]),
      "the scoring curve must run from 0 % at the scale's minimum to 100 % at its maximum",
    ],
    [
      "a curve that misses the maximum",
      scoringWith([
        [0, 100],
        [100, 990],
      ]),
      "the scoring curve must run from 0 % at the scale's minimum to 100 % at its maximum",
    ],
    [
      "no curve",
      scoringWith([]),
      "the scoring curve must run from 0 % at the scale's minimum to 100 % at its maximum",
    ],
    [
      "a pass mark above the scale",
      scoringWith(
        [
          [0, 100],
          [100, 1000],
        ],
        { ...scale, passing: 1001 },
      ),
      "the pass mark must lie inside the scale",
    ],
    [
      "a pass mark that everybody reaches",
      scoringWith(
        [
          [0, 100],
          [100, 1000],
        ],
        { ...scale, passing: 100 },
      ),
      "the pass mark must lie inside the scale",
    ],
  ])("names %s", (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  it("takes a curve that is flat in places", () => {
    expect(
      problemsOf(
        scoringWith([
          [0, 100],
          [20, 100],
          [100, 1000],
        ]),
      ),
    ).toEqual([]);
  });
});
