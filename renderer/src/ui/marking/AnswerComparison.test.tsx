// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import {
  aMatching,
  aMultipleResponse,
  anOrdering,
  aSingleChoice,
} from "../../../../tests/support/builders/an-item.ts";
import {
  aFinishedAttempt,
  type EventInput,
  someEvents,
} from "../../../../tests/support/builders/an-attempt.ts";
import type { Item } from "../../../../shared/bank/item.ts";
import { type ReviewEntry, reviewEntriesOf } from "../../../../shared/review/review-entries.ts";
import { markingSentences } from "./marking-sentences.ts";
import { AnswerComparison } from "./AnswerComparison.tsx";

afterEach(cleanup);

type ResponseInput = Extract<EventInput, { readonly type: "answered" }>["response"];

/** The question as it was answered, its options (and prompts) in the reverse of the bank's order. */
function answered(item: Item, response: ResponseInput): ReviewEntry {
  const form = aForm([item]);
  const [position] = form.positions;
  if (position === undefined) throw new Error("The form is empty.");
  const reversed = {
    ...position,
    optionOrder: position.optionOrder.toReversed(),
    promptOrder: position.promptOrder.toReversed(),
  };
  const events = someEvents(
    { type: "answered", elapsedMs: 1_000, itemId: item.id, response },
    { type: "ended-by-candidate", elapsedMs: 9_000 },
  );
  const attempt = aFinishedAttempt({
    items: [item],
    form: { ...form, positions: [reversed] },
    events,
  });
  const [entry] = reviewEntriesOf(attempt);
  if (entry === undefined) throw new Error("The attempt has no question.");
  return entry;
}

/** Every row below the head, as the words of its cells. */
function rows(): readonly (readonly (string | null)[])[] {
  const [, ...body] = screen.getAllByRole("row");
  return body.map((row) =>
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  );
}

/** The marks of each row: the columns of your answer and of the key. */
function marks(): readonly (readonly (string | null)[])[] {
  return rows().map(([yours, key]) => [yours ?? null, key ?? null]);
}

function show(item: Item, response: ResponseInput): string {
  const entry = answered(item, response);
  render(<AnswerComparison question={entry} />);
  return `${entry.verdict}: ${markingSentences(entry).join(" ")}`;
}

const neither = ["Not chosen", "Not in the key"];
const hit = ["Chosen", "In the key"];
const missed = ["Not chosen", "In the key"];
const astray = ["Chosen", "Not in the key"];

describe("a single choice (key: the third on screen, C)", () => {
  it("answered rightly shows the same row in both columns", () => {
    const reason = show(aSingleChoice(), { kind: "single-choice", optionId: "b" });
    expect(marks()).toEqual([neither, neither, hit, neither]);
    expect(reason).toBe("right: You chose C, which is the key.");
  });

  it("answered wrongly keeps your answer in sight beside the key", () => {
    const reason = show(aSingleChoice(), { kind: "single-choice", optionId: "d" });
    expect(marks()).toEqual([astray, neither, missed, neither]);
    expect(reason).toBe("wrong: You chose A. The key is C. Only the one option in the key counts.");
  });

  it("left unanswered still shows the key", () => {
    const reason = show(aSingleChoice(), null);
    expect(marks()).toEqual([neither, neither, missed, neither]);
    expect(reason).toBe(
      "unanswered: You chose nothing. The key is C. Only the one option in the key counts.",
    );
  });

  it("keeps the attempt's order, with the letters of the exam room and the reason under each option", () => {
    show(aSingleChoice(), null);
    expect(rows().map((row) => row[2])).toEqual([
      "A Part dBecause of d.",
      "B Part cBecause of c.",
      "C Part bBecause of b.",
      "D Part aBecause of a.",
    ]);
  });
});

describe("a multiple response (key: B and E on screen)", () => {
  const choose = (...optionIds: string[]) => ({ kind: "multiple-response", optionIds }) as const;

  it("answered rightly says that all counted", () => {
    const reason = show(aMultipleResponse(), choose("a", "d"));
    expect(marks()).toEqual([neither, hit, neither, neither, hit]);
    expect(reason).toBe(
      "right: You chose 2 of 2: B, E. All or nothing: this question counts only when all are right.",
    );
  });

  it("answered in part is wrong, and says what is missing", () => {
    const reason = show(aMultipleResponse(), choose("a"));
    expect(marks()).toEqual([neither, missed, neither, neither, hit]);
    expect(reason).toBe(
      "wrong: You chose 1 of 2: E. All or nothing: this question counts only when all are right. In the key: E. Missing: B.",
    );
  });

  it("answered with one too many is wrong, and says which", () => {
    const reason = show(aMultipleResponse(), choose("a", "c", "d"));
    expect(marks()).toEqual([neither, hit, astray, neither, hit]);
    expect(reason).toBe(
      "wrong: You chose 3 where 2 were asked for: B, C, E. All or nothing: this question counts only when all are right. In the key: B, E. Not in the key: C.",
    );
  });

  it("left unanswered names the whole key", () => {
    const reason = show(aMultipleResponse(), null);
    expect(marks()).toEqual([neither, missed, neither, neither, missed]);
    expect(reason).toBe(
      "unanswered: You chose none of 2. All or nothing: this question counts only when all are right. The key: B, E.",
    );
  });
});

describe("an ordering (key: B, D, C on screen; A is not used)", () => {
  const order = (...entries: string[]) => ({ kind: "ordering", order: entries }) as const;

  it("answered rightly gives every entry the same place twice", () => {
    const reason = show(anOrdering(), order("c", "a", "b"));
    expect(marks()).toEqual([
      ["Not used", "Not used"],
      ["1", "1"],
      ["3", "3"],
      ["2", "2"],
    ]);
    expect(reason).toBe(
      "right: Your order: B, D, C. The key: B, D, C. All or nothing: this question counts only when every place is right.",
    );
  });

  it("answered wrongly shows your place and the key's place of each entry", () => {
    const reason = show(anOrdering(), order("c", "b", "d"));
    expect(marks()).toEqual([
      ["3", "Not used"],
      ["1", "1"],
      ["2", "3"],
      ["Not used", "2"],
    ]);
    expect(reason).toBe(
      "wrong: Your order: B, C, A. The key: B, D, C. All or nothing: this question counts only when every place is right. Place 2: you put C, the key has D. Place 3: you put A, the key has C. Missing: D. Not in the key: A.",
    );
  });

  it("with one place wrong speaks of one place", () => {
    const reason = show(anOrdering(), order("c", "a", "d"));
    expect(reason).toContain("Place 3: you put A, the key has C. Missing");
    expect(reason).not.toContain("Place 1");
  });

  it("too short or too long, says so, and what of each place", () => {
    expect(markingSentences(answered(anOrdering(), order("c", "a")))).toEqual([
      "Your order has 2 of 3: B, D.",
      "The key: B, D, C.",
      "All or nothing: this question counts only when every place is right.",
      "Place 3: you put nothing, the key has C.",
      "Missing: C.",
    ]);
    expect(markingSentences(answered(anOrdering(), order("c", "a", "b", "d")))).toEqual([
      "Your order has 4 where 3 were asked for: B, D, C, A.",
      "The key: B, D, C.",
      "All or nothing: this question counts only when every place is right.",
      "Place 4: you put A, the key ends before it.",
      "Not in the key: A.",
    ]);
  });

  it("left unanswered shows the key's order", () => {
    const reason = show(anOrdering(), null);
    expect(marks().map(([yours]) => yours)).toEqual([
      "Not used",
      "Not used",
      "Not used",
      "Not used",
    ]);
    expect(reason).toBe(
      "unanswered: You put nothing in order. The key: B, D, C. All or nothing: this question counts only when every place is right.",
    );
  });
});

describe("a matching (prompts 1 to 3 on screen: p3, p2, p1; options A to C: c, b, a)", () => {
  const match = (pairs: Record<string, string>) => ({ kind: "matching", pairs }) as const;
  const prompt = (number: number, id: string) => `${number} Part ${id}Because of ${id}.`;

  /** Cells without the labels that stand in for the head of the table in a narrow window. */
  const body = () => rows().map((row) => row.map((cell) => cell?.replace(/^(Your match|Key)/, "")));

  it("answered rightly agrees in every row", () => {
    const reason = show(aMatching(), match({ p1: "b", p2: "a", p3: "b" }));
    expect(body()).toEqual([
      [prompt(1, "p3"), "B Part b", "B Part b", "Right"],
      [prompt(2, "p2"), "C Part a", "C Part a", "Right"],
      [prompt(3, "p1"), "B Part b", "B Part b", "Right"],
    ]);
    expect(reason).toBe(
      "right: You matched 3 of 3, all of them rightly. All or nothing: this question counts only when every match is right.",
    );
  });

  it("answered in part says which prompts are not as in the key", () => {
    const reason = show(aMatching(), match({ p1: "c", p3: "b" }));
    expect(body()).toEqual([
      [prompt(1, "p3"), "B Part b", "B Part b", "Right"],
      [prompt(2, "p2"), "Nothing chosen", "C Part a", "Wrong"],
      [prompt(3, "p1"), "A Part c", "B Part b", "Wrong"],
    ]);
    expect(reason).toBe(
      "wrong: You matched 2 of 3, 1 of them rightly. All or nothing: this question counts only when every match is right. Prompt 2: you chose nothing, the key is C. Prompt 3: you chose A, the key is B.",
    );
  });

  it("left unanswered shows every key", () => {
    const reason = show(aMatching(), null);
    expect(body().map((row) => row[1])).toEqual(Array.from({ length: 3 }, () => "Nothing chosen"));
    expect(reason).toBe(
      "unanswered: You matched none of 3. All or nothing: this question counts only when every match is right. Prompt 1: you chose nothing, the key is B. Prompt 2: you chose nothing, the key is C. Prompt 3: you chose nothing, the key is B.",
    );
  });

  it("gives the reason of every option too, used or not", () => {
    show(aMatching(), null);
    expect(screen.getAllByRole("listitem").map((entry) => entry.textContent)).toEqual([
      "A Part cBecause of c.",
      "B Part bBecause of b.",
      "C Part aBecause of a.",
    ]);
  });
});

describe("answers with nothing right in them", () => {
  it("are told as such", () => {
    const multiple = { kind: "multiple-response", optionIds: ["b", "c"] } as const;
    expect(markingSentences(answered(aMultipleResponse(), multiple))).toEqual([
      "You chose 2 of 2: C, D.",
      "All or nothing: this question counts only when all are right.",
      "Missing: B, E.",
      "Not in the key: C, D.",
    ]);
    const matching = { kind: "matching", pairs: { p1: "a" } } as const;
    expect(markingSentences(answered(aMatching(), matching))[0]).toBe(
      "You matched 1 of 3, none of them rightly.",
    );
  });
});

describe("the two columns", () => {
  it("have names, and tell everything without colour", () => {
    show(aSingleChoice(), { kind: "single-choice", optionId: "d" });
    expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Your answer",
      "Key",
      "Option and reason",
    ]);
  });
});
