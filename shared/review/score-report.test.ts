import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { scoreReportOf } from "./score-report.ts";
import { weakestDomain } from "./weakest-domain.ts";

/** Two questions of each of these objectives, the first of each answered by its key, after a minute each. */
function anAttemptOn(
  objectives: readonly string[],
  isScored: (index: number) => boolean = () => true,
) {
  const items = objectives.flatMap((objective, index) => [
    aSingleChoice({ id: `q-item-${index}-a`, objective }),
    aSingleChoice({ id: `q-item-${index}-b`, objective }),
  ]);
  const answers = items.flatMap((item, index) =>
    index % 2 === 0
      ? ([
          { type: "moved", elapsedMs: index * 30_000, position: index },
          {
            type: "answered",
            elapsedMs: (index + 2) * 30_000,
            itemId: item.id,
            response: { kind: "single-choice", optionId: item.key },
          },
        ] as const)
      : [],
  );
  const whole = aForm(items);
  const positions = whole.positions.map((position, index) => ({
    ...position,
    isScored: isScored(index),
  }));
  const form = { ...whole, positions };
  const events = someEvents(...answers, {
    type: "ended-by-candidate",
    elapsedMs: objectives.length * 60_000,
  });
  return aFinishedAttempt({ items, form, events });
}

describe("a score report", () => {
  it("leaves unscored questions out of every count but their own", () => {
    const report = scoreReportOf(anAttemptOn(["1.1.1", "2.1.1"], (index) => index >= 2));
    expect(report).toMatchObject({
      scoredCount: 2,
      rightCount: 1,
      questionCount: 4,
      missCount: 2,
      unscored: { count: 2, rightCount: 1 },
    });
    expect(report.domains[0]).toMatchObject({ scoredCount: 0, meetsCompetencies: null });
    expect(report.domains[1]).toMatchObject({ scoredCount: 2, meetsCompetencies: false });
  });

  it("holds the tasks of each domain in the order of the blueprint", () => {
    const { domains } = scoreReportOf(anAttemptOn(["2.2.1", "1.1.1"]));
    expect(domains.map(({ id, tasks }) => [id, tasks.map((task) => task.id)])).toEqual([
      ["1", ["1.1", "1.2"]],
      ["2", ["2.1", "2.2"]],
    ]);
  });

  it("counts for the pace the questions that were on the screen, not those that nobody came to", () => {
    const { pace } = scoreReportOf(anAttemptOn(["1.1.1", "1.1.1", "2.1.1", "2.1.1"]));
    expect(pace).toEqual({
      seenCount: 4,
      questionCount: 8,
      perQuestionMs: 60_000,
      wholeFormMs: 480_000,
    });
  });
});

describe("the weakest domain", () => {
  const [domain] = scoreReportOf(anAttemptOn(["1.1.1"])).domains;
  if (domain === undefined) throw new Error("The report has no domain.");
  const having = (title: string, rightCount: number, scoredCount: number) => ({
    ...domain,
    title,
    rightCount,
    scoredCount,
  });

  it("is the one with the smallest share, not with the fewest right", () => {
    const domains = [having("few", 2, 3), having("weak", 5, 12), having("strong", 9, 10)];
    expect(weakestDomain(domains)?.title).toBe("weak");
  });

  it("is the first of equals", () => {
    expect(weakestDomain([having("one", 1, 2), having("two", 2, 4)])?.title).toBe("one");
  });

  it("is none where nothing was missed or nothing scored", () => {
    expect(weakestDomain([having("full", 5, 5), having("empty", 0, 0)])).toBeNull();
  });
});
