import { describe, expect, it } from "vitest";
import { aBlueprint } from "../../tests/support/builders/a-blueprint.ts";
import { aReviewEntry } from "../../tests/support/builders/a-review-entry.ts";
import { groupByDomain } from "./group-by-domain.ts";

describe("groupByDomain", () => {
  const entries = [
    aReviewEntry({ position: 0, domainId: "2", taskId: "2.2", verdict: "right" }),
    aReviewEntry({ position: 1, domainId: "1", taskId: "1.2", verdict: "wrong" }),
    aReviewEntry({ position: 2, domainId: "1", taskId: "1.1", verdict: "unanswered" }),
    aReviewEntry({ position: 3, domainId: "1", taskId: "1.2", verdict: "right", isScored: false }),
  ];

  it("puts questions under their tasks and domains in the order of the blueprint, with counts", () => {
    expect(groupByDomain(aBlueprint(), entries)).toEqual([
      {
        domainId: "1",
        title: "Domain 1",
        counts: { total: 3, right: 1, wrong: 1, unanswered: 1 },
        tasks: [
          {
            taskId: "1.1",
            title: "Task 1.1",
            counts: { total: 1, right: 0, wrong: 0, unanswered: 1 },
            entries: [entries[2]],
          },
          {
            taskId: "1.2",
            title: "Task 1.2",
            counts: { total: 2, right: 1, wrong: 1, unanswered: 0 },
            entries: [entries[1], entries[3]],
          },
        ],
      },
      {
        domainId: "2",
        title: "Domain 2",
        counts: { total: 1, right: 1, wrong: 0, unanswered: 0 },
        tasks: [
          {
            taskId: "2.2",
            title: "Task 2.2",
            counts: { total: 1, right: 1, wrong: 0, unanswered: 0 },
            entries: [entries[0]],
          },
        ],
      },
    ]);
  });

  it("is empty for no questions", () => {
    expect(groupByDomain(aBlueprint(), [])).toEqual([]);
  });
});
