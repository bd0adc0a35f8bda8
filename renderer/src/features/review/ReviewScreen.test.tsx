// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  rail,
  railNames,
  domain,
  entry,
  button,
  chip,
  itemHeading,
  showReview,
} from "./a-review.fake.tsx";

// jsdom has no layout and does not scroll.
const scrollIntoView = vi.fn<() => void>();
beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

describe("the rail", () => {
  it("lists every question under its domain and task, with its state in words", () => {
    showReview();
    expect(railNames()).toEqual([
      "Wrong, flagged: question 2 Stem 2?",
      "Right, unscored: question 4 Stem 4?",
      "Right: question 1 Stem 1?",
      "Unanswered: question 3 Stem 3?",
      "Wrong: question 5 Stem 5?",
    ]);
    const names = (level: number) =>
      within(rail())
        .getAllByRole("heading", { level })
        .map((heading) => heading.textContent);
    expect(names(2)).toEqual(["1 Domain 1", "2 Domain 2"]);
    expect(names(3)).toEqual(["1.1 Task 1.1", "1.2 Task 1.2", "2.1 Task 2.1", "2.2 Task 2.2"]);
  });

  it("counts each domain and task over all of its questions, also while a filter hides some", async () => {
    showReview();
    await userEvent.click(chip("Wrong", 2));
    expect(railNames()).toHaveLength(2);
    const counts = within(rail()).getAllByText(/^(right|wrong|unanswered)$/);
    expect(counts.map((count) => count.parentElement?.textContent)).toEqual([
      ...["1 right", "1 wrong"],
      ...["1 wrong"],
      ...["1 right", "1 wrong", "1 unanswered"],
      ...["1 wrong", "1 unanswered"],
    ]);
  });

  it("goes from entry to entry with the arrow keys and chooses with Enter alone", async () => {
    showReview();
    entry(2).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowDown}");
    expect(document.activeElement).toBe(domain(2));
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(entry(1));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.keyboard("{Enter}");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
    expect(document.activeElement).toBe(itemHeading());
  });

  it("jumps to its ends with Home and End, and stops there", async () => {
    showReview();
    entry(2).focus();
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(entry(5));
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(domain(1));
  });

  it("is one stop for the Tab key: the open question", async () => {
    showReview();
    await userEvent.click(entry(3));
    const stops = within(rail())
      .getAllByRole("button")
      .filter((stop) => stop.tabIndex === 0);
    expect(stops).toEqual([entry(3)]);
    expect(entry(3).getAttribute("aria-current")).toBe("true");
  });
});

describe("J and K", () => {
  it("go along the rail from wherever the focus is, and take it to the question's heading", async () => {
    showReview();
    await userEvent.keyboard("j");
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(itemHeading());
    expect(scrollIntoView.mock.contexts.at(-1)).toBe(itemHeading());
    await userEvent.keyboard("jjK");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
  });

  it("stop at the ends", async () => {
    showReview();
    await userEvent.keyboard("k");
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.keyboard("jjjjjjj");
    expect(itemHeading().textContent).toBe("Question 5 of 5");
  });

  it("go through what the filter lists and nothing else", async () => {
    showReview();
    await userEvent.click(chip("Wrong", 2));
    await userEvent.keyboard("j");
    expect(itemHeading().textContent).toBe("Question 5 of 5");
  });

  it("are not taken from the system's own shortcuts", async () => {
    showReview();
    await userEvent.keyboard("{Control>}j{/Control}");
    expect(itemHeading().textContent).toBe("Question 2 of 5");
  });
});

describe("a closed domain", () => {
  it("hides its questions until it is opened again", async () => {
    showReview();
    await userEvent.click(domain(2));
    expect(domain(2).getAttribute("aria-expanded")).toBe("false");
    expect(railNames()).toHaveLength(2);
    await userEvent.click(domain(2));
    expect(railNames()).toHaveLength(5);
  });

  it("is where Tab stops while the open question is in it, which stays open", async () => {
    showReview();
    await userEvent.click(domain(1));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    const stops = within(rail())
      .getAllByRole("button")
      .filter((stop) => stop.tabIndex === 0);
    expect(stops).toEqual([domain(1)]);
  });

  it("opens when J or K come to one of its questions", async () => {
    showReview();
    await userEvent.click(domain(2));
    await userEvent.keyboard("jj");
    expect(itemHeading().textContent).toBe("Question 1 of 5");
    expect(domain(2).getAttribute("aria-expanded")).toBe("true");
    expect(entry(1).getAttribute("aria-current")).toBe("true");
  });
});

describe("what changes of answer came to", () => {
  it("is told above the list", () => {
    showReview();
    expect(screen.getByText("You changed 1 answer: it helped.")).toBeTruthy();
  });
});

describe("previous and next", () => {
  it("do with the pointer what J and K do, and are off at the ends", async () => {
    showReview();
    expect(button("Previous question").hasAttribute("disabled")).toBe(true);
    await userEvent.click(button("Next question"));
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(itemHeading());
    await userEvent.click(button("Previous question"));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    await userEvent.click(entry(5));
    expect(button("Next question").hasAttribute("disabled")).toBe(true);
  });
});

describe("the question", () => {
  it("says its verdict in words, where it belongs, and how it went", async () => {
    showReview();
    await userEvent.click(entry(1));
    const question = screen.getByRole("article");
    expect(within(question).getByText("Your answer is right.")).toBeTruthy();
    expect(within(question).getByText("Domain 2 Domain 2, task 2.1 Task 2.1")).toBeTruthy();
    expect(within(question).getByText("Time spent: 1 minute 5 seconds")).toBeTruthy();
    expect(within(question).queryByText("Flagged")).toBeNull();
  });

  it("tells flagged, changed and unscored, and that an unscored answer did not count", async () => {
    showReview();
    const question = screen.getByRole("article");
    expect(within(question).getByText("Flagged")).toBeTruthy();
    expect(within(question).queryByText("Unscored")).toBeNull();
    await userEvent.click(entry(4));
    expect(within(question).getByText("Unscored")).toBeTruthy();
    expect(within(question).getByText("Changed from wrong to right")).toBeTruthy();
    expect(within(question).getByText(/unscored, so it did not count/)).toBeTruthy();
  });

  it("calls an unanswered question unanswered, not wrong", async () => {
    showReview();
    await userEvent.click(entry(3));
    expect(screen.getByText("You left this unanswered, which counts as wrong.")).toBeTruthy();
  });

  it("holds the takeaway, and references as text to copy that leads nowhere", () => {
    showReview();
    const question = screen.getByRole("article");
    expect(within(question).getByRole("heading", { name: "Takeaway" })).toBeTruthy();
    expect(within(question).getByText("https://docs.example.org/page")).toBeTruthy();
    expect(within(question).getByText("Checked 22 Nov 2026")).toBeTruthy();
    expect(within(question).queryAllByRole("link")).toEqual([]);
  });
});

describe("the screen", () => {
  it("goes back to the result", async () => {
    const { onBack } = showReview();
    await userEvent.click(button("Result"));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
