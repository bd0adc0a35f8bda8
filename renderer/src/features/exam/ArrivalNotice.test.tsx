// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { someEvents, type EventInput } from "../../../../tests/support/builders/an-attempt.ts";
import { aChoice } from "../../../../tests/support/builders/a-response.ts";
import { anExam, press } from "./an-exam.fake.tsx";
import { arrivalWords } from "./arrival-messages.ts";

afterEach(cleanup);

function taken(...inputs: EventInput[]) {
  return someEvents(...inputs).map((event, index) => ({ sequence: index + 1, event }));
}
const answered = (itemId: string, elapsedMs: number): EventInput => ({
  type: "answered",
  elapsedMs,
  itemId,
  response: aChoice("b"),
});
const moved: EventInput = { type: "moved", elapsedMs: 900, position: 1 };

describe("what is said as a sitting goes on", () => {
  it.each([
    [{ taken: [], isJournalDamaged: false }, null],
    [
      {
        taken: taken(
          answered("q-first", 1),
          answered("q-second", 2),
          answered("q-first", 3),
          moved,
        ),
      },
      "2 answers were missing in the database and taken from the answer journal.",
    ],
    [
      { taken: taken(moved) },
      "1 step was missing in the database and taken from the answer journal.",
    ],
    [{ isJournalDamaged: true }, /^The answer journal was damaged/],
    [
      { taken: taken(moved), isJournalDamaged: true },
      /^1 step was .* journal\. The answer journal/,
    ],
  ])("counts the answers, or the steps where none is among them: %#", (arrival, words) => {
    const said = arrivalWords({ taken: [], isJournalDamaged: false, ...arrival });
    if (words === null) expect(said).toBeNull();
    else expect(said).toMatch(words);
  });

  it("stands above the question until it is dismissed", async () => {
    await anExam({ arrival: { taken: taken(moved), isJournalDamaged: false } });
    expect(screen.getByRole("alert").textContent).toContain("1 step was missing");
    await press("Dismiss");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is nothing where nothing happened", async () => {
    await anExam();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
