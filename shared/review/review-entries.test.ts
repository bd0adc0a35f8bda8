import { describe, expect, it } from "vitest";
import { aForm } from "../../tests/support/builders/a-form.ts";
import { aChoice } from "../../tests/support/builders/a-response.ts";
import { aFinishedAttempt, someEvents } from "../../tests/support/builders/an-attempt.ts";
import { aMatching, aSingleChoice } from "../../tests/support/builders/an-item.ts";
import { reviewEntriesOf } from "./review-entries.ts";

const items = [
  aSingleChoice({ id: "q-first", objective: "2.1.1", key: "b" }),
  aMatching({ id: "q-second", objective: "1.2.1" }),
];
const { positions, ...form } = aForm(items);
const attempt = aFinishedAttempt({
  items,
  form: {
    ...form,
    positions: positions.map((position, index) => ({
      ...position,
      isScored: index === 0,
      optionOrder: [...position.optionOrder].reverse(),
    })),
  },
  events: someEvents(
    { type: "answered", elapsedMs: 1000, itemId: "q-first", response: aChoice("a") },
    { type: "answered", elapsedMs: 2000, itemId: "q-first", response: aChoice("b") },
    { type: "struck", elapsedMs: 2500, itemId: "q-first", partId: "c", isStruck: true },
    { type: "noted", elapsedMs: 2600, itemId: "q-first", note: "Look this up" },
    { type: "rated", elapsedMs: 2650, itemId: "q-first", confidence: "unsure" },
    { type: "highlighted", elapsedMs: 2700, itemId: "q-first", ranges: [{ start: 2, end: 9 }] },
    { type: "moved", elapsedMs: 3000, position: 1 },
    { type: "flagged", elapsedMs: 4000, itemId: "q-second", isFlagged: true },
    { type: "ended-by-candidate", elapsedMs: 10_000 },
  ),
});

describe("reviewEntriesOf", () => {
  it("tells of each question in the order of the form what the candidate saw and did", () => {
    expect(reviewEntriesOf(attempt)).toEqual([
      {
        position: 0,
        item: items[0],
        response: aChoice("b"),
        verdict: "right",
        isScored: true,
        isFlagged: false,
        wasChanged: true,
        timeSpentMs: 3000,
        struckIds: new Set(["c"]),
        note: "Look this up",
        highlights: [{ start: 2, end: 9 }],
        confidence: "unsure",
        responses: [aChoice("a"), aChoice("b")],
        domainId: "2",
        taskId: "2.1",
        optionOrder: ["d", "c", "b", "a"],
        promptOrder: [],
      },
      {
        position: 1,
        item: items[1],
        response: null,
        verdict: "unanswered",
        isScored: false,
        isFlagged: true,
        wasChanged: false,
        timeSpentMs: 7000,
        struckIds: new Set(),
        note: "",
        highlights: [],
        confidence: null,
        responses: [],
        domainId: "1",
        taskId: "1.2",
        optionOrder: ["c", "b", "a"],
        promptOrder: ["p1", "p2", "p3"],
      },
    ]);
  });

  it("shows the verdicts of the day and does not mark anew", () => {
    const result = {
      ...attempt.result,
      verdicts: attempt.result.verdicts.map((entry) => ({ ...entry, verdict: "wrong" as const })),
    };
    expect(reviewEntriesOf({ ...attempt, result }).map(({ verdict }) => verdict)).toEqual([
      "wrong",
      "wrong",
    ]);
  });

  it("refuses a record that lacks an item or a verdict of its form", () => {
    expect(() => reviewEntriesOf({ ...attempt, items: attempt.items.slice(1) })).toThrow("q-first");
    expect(() =>
      reviewEntriesOf({ ...attempt, result: { ...attempt.result, verdicts: [] } }),
    ).toThrow("q-first");
  });
});
