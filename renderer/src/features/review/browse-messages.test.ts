import { describe, expect, it } from "vitest";
import { reviewMessages } from "./browse-messages.ts";

describe("what changes of answer came to", () => {
  it.each([
    [1, 1, 0, "You changed 1 answer: it helped."],
    [1, 0, 1, "You changed 1 answer: it harmed."],
    [1, 0, 0, "You changed 1 answer: it made no difference."],
    [3, 0, 0, "You changed 3 answers: it made no difference."],
    [3, 2, 1, "You changed 3 answers: 2 helped, 1 harmed."],
    [7, 4, 2, "You changed 7 answers: 4 helped, 2 harmed, 1 made no difference."],
  ])("of %i, %i helped and %i harmed, reads well", (changed, helped, harmed, sentence) => {
    expect(reviewMessages.changesFact({ changed, helped, harmed })).toBe(sentence);
  });
});
