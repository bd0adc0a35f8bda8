import { describe, expect, it } from "vitest";
import { createContentCounter } from "./content-counter.ts";

const answered = (itemId: string, response: unknown = { kind: "single-choice" }) => ({
  type: "answered",
  elapsedMs: 1,
  itemId,
  response,
});

describe("what a backup holds", () => {
  it("is counted in questions answered, however often an answer was changed or cleared", () => {
    const counter = createContentCounter();
    counter.add("attempts", {
      attemptId: "finished",
      status: "finished",
      events: [
        answered("q1"),
        answered("q1"),
        answered("q2"),
        answered("q2", null),
        answered("q3"),
      ],
    });
    counter.add("attempts", { attemptId: "open", status: "open" });
    for (const [index, event] of [answered("q1"), answered("q4"), answered("q4", null)].entries())
      counter.add("events", { attemptId: "open", sequence: index + 1, event });

    expect(counter.counts()).toEqual({
      finishedAttempts: 1,
      openAttempts: 1,
      answers: 3,
      rows: { attempts: 2, events: 3 },
    });
  });

  it("counts rows that nobody can read as rows and as nothing else", () => {
    const counter = createContentCounter();
    for (const row of [null, 7, {}, { attemptId: 1, status: "open" }]) counter.add("attempts", row);
    counter.add("events", { attemptId: "a", event: "?" });
    counter.add("later", {});
    expect(counter.counts()).toEqual({
      finishedAttempts: 0,
      openAttempts: 0,
      answers: 0,
      rows: { attempts: 4, events: 1, later: 1 },
    });
  });
});
