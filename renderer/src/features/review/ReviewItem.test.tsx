// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { PartIdSchema } from "../../../../shared/bank/item.ts";
import { questionTimesOf } from "../../../../shared/review/question-times.ts";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { aChoice } from "../../../../tests/support/builders/a-response.ts";
import { aParagraph } from "../../../../tests/support/builders/a-text.ts";
import { aReviewEntry } from "../../../../tests/support/builders/a-review-entry.ts";
import {
  aMatching,
  anOrdering,
  aSingleChoice,
} from "../../../../tests/support/builders/an-item.ts";
import type { QuestionCorrection } from "../../../../shared/scoring/corrected-result.ts";
import { ReviewItem } from "./ReviewItem.tsx";

afterEach(cleanup);

const times = questionTimesOf([10, 20, 90].map((length) => ({ timeSpentMs: length * 1000 })));

function show(entry: ReviewEntry, correction: QuestionCorrection | null = null) {
  const { container } = render(
    <ReviewItem
      entry={entry}
      correction={correction}
      times={times}
      questionCount={4}
      place="Domain 1"
      topic={null}
      headingRef={createRef()}
    />,
  );
  return container;
}

describe("a question that was corrected since", () => {
  const common = { position: 0, verdictThen: "wrong", reason: "The limit was raised." } as const;

  it("says both markings, the key of today and why, and still shows what was asked", () => {
    const item = aSingleChoice({ key: "c" });
    const container = show(aReviewEntry({ item: aSingleChoice(), verdict: "wrong" }), {
      kind: "key-corrected",
      ...common,
      item,
      verdictNow: "right",
    });
    for (const words of [
      "Marked then: wrong. By the corrected key: right.",
      "Corrected key: Part c",
      "The publisher says: The limit was raised.",
      "Which one fits?",
    ])
      expect(container.textContent).toContain(words);
  });

  it("says of a withdrawn one that it counts no more", () => {
    const container = show(aReviewEntry({ verdict: "wrong" }), {
      kind: "withdrawn",
      ...common,
      reason: null,
    });
    expect(container.textContent).toContain("This question was withdrawn since");
    expect(container.textContent).not.toContain("The publisher says");
  });
});

describe("the study aids in review", () => {
  it("are the note as it was written and the highlights in the stem", () => {
    const container = show(
      aReviewEntry({
        item: aSingleChoice({ stem: aParagraph("Which service hosts models?") }),
        note: "Two lines\nof mine",
        highlights: [{ start: 6, end: 13 }],
      }),
    );
    const note = within(screen.getByRole("region", { name: "Your note" }));
    expect(note.getByText(/Two lines/).textContent).toBe("Two lines\nof mine");
    expect(container.querySelector("mark")?.textContent).toBe("service");
  });

  it("leave no trace where none was used", () => {
    const container = show(aReviewEntry({ note: " " }));
    expect(screen.queryByText("Your note")).toBeNull();
    expect(screen.queryByText("Struck out by you")).toBeNull();
    expect(container.querySelector("mark")).toBeNull();
  });

  it.each([aSingleChoice(), anOrdering(), aMatching()])(
    "say in words which options of a question ($kind) were struck out",
    (item) => {
      show(aReviewEntry({ item, struckIds: new Set([PartIdSchema.parse("b")]) }));
      const struck = screen.getAllByText("Struck out by you");
      expect(struck).toHaveLength(1);
      expect(struck[0]?.parentElement?.textContent).toContain("Part b");
    },
  );
});

describe("how a question went", () => {
  const went = () => within(screen.getByRole("region", { name: "How it went" }));

  it.each([
    [
      90,
      "1 minute 30 seconds; the median of the 3 questions that you saw in this attempt is 20 seconds, 1 minute 10 seconds less.",
    ],
    [
      5,
      "5 seconds; the median of the 3 questions that you saw in this attempt is 20 seconds, 15 seconds more.",
    ],
    [
      20.7,
      "20 seconds; the median of the 3 questions that you saw in this attempt is 20 seconds, just as long.",
    ],
  ])("holds %d s against the median of the attempt", (seconds, words) => {
    show(aReviewEntry({ timeSpentMs: seconds * 1000 }));
    expect(went().getByText(/on screen/).textContent).toContain(words);
  });

  it("calls a slow question slow, and says why", () => {
    show(aReviewEntry({ timeSpentMs: 90_000 }));
    expect(screen.getByText("Slow")).toBeTruthy();
    expect(went().getByText(/more than twice the median, and at least half a minute/)).toBeTruthy();
    cleanup();
    show(aReviewEntry({ timeSpentMs: 29_000 }));
    expect(screen.queryByText("Slow")).toBeNull();
  });

  it("says of a question that was never on screen that it was not", () => {
    show(aReviewEntry({ timeSpentMs: 0, verdict: "unanswered" }));
    expect(went().getByText("This question was never on screen.")).toBeTruthy();
    expect(went().getByText("You gave no answer.")).toBeTruthy();
  });

  it("lists every answer in order, with what each change did", () => {
    const responses = [aChoice("b"), aChoice("a"), null, aChoice("c"), aChoice("b"), null];
    show(aReviewEntry({ verdict: "unanswered", responses, wasChanged: true }));
    const steps = went().getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      "B: Right. Your first answer.",
      "A: Wrong. You changed a right answer to a wrong one.",
      "C: Wrong. You changed a wrong answer to another wrong one.",
      "B: Right. You changed a wrong answer to a right one.",
      "No answer: Unanswered. You cleared a right answer.",
    ]);
    expect(screen.getByText("Cleared a right answer")).toBeTruthy();
  });

  it("says so where the first answer stayed", () => {
    show(aReviewEntry({ response: aChoice("a"), responses: [aChoice("a")] }));
    expect(went().getByText("You kept your first answer.")).toBeTruthy();
  });
});

describe("how sure you were", () => {
  it.each([
    ["sure", "right", "You were sure"],
    ["sure", "wrong", "You were sure, but wrong"],
    ["unsure", "wrong", "You were unsure"],
    ["guess", "right", "You guessed"],
  ] as const)("%s and %s is told", (confidence, verdict, words) => {
    show(aReviewEntry({ confidence, verdict }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("is not told where you did not say", () => {
    show(aReviewEntry());
    expect(screen.queryByText(/^You (were|guessed)/)).toBeNull();
  });
});
