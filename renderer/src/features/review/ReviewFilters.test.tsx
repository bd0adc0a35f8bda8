// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "../../../../shared/review/review-filter.ts";
import { railNames, entry, button, chip, itemHeading, showReview } from "./a-review.fake.tsx";

// jsdom has no layout and does not scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(cleanup);

describe("the filters", () => {
  it("say how many questions each would show", () => {
    showReview();
    const group = screen.getByRole("group", { name: "Show" });
    const names = (role: string) =>
      within(group)
        .getAllByRole(role)
        .map((shown) => shown.textContent);
    expect(names("button")).toEqual([
      "Right 2",
      "Wrong 2",
      "Unanswered 1",
      "Flagged 1",
      "Changed 1",
      "Slow 0",
      "Unscored 1",
    ]);
    expect(names("option")).toEqual([
      "Every kind",
      "Single choice (5)",
      "Multiple response (0)",
      "Ordering (0)",
      "Matching (0)",
      "Every domain",
      "1 Domain 1 (2)",
      "1.1 Task 1.1 (1)",
      "1.2 Task 1.2 (1)",
      "2 Domain 2 (3)",
      "2.1 Task 2.1 (1)",
      "2.2 Task 2.2 (2)",
    ]);
  });

  it("count anew what is left by the others", async () => {
    showReview();
    await userEvent.selectOptions(screen.getByLabelText("Domain or task"), "2 Domain 2 (3)");
    expect(screen.getByRole("status").textContent).toBe("3 of 5 questions");
    await userEvent.click(chip("Wrong", 1));
    expect(chip("Right", 1)).toBeTruthy();
    expect(chip("Flagged", 0)).toBeTruthy();
    expect(railNames()).toEqual(["Wrong: question 5 Stem 5?"]);
  });

  it("explain what they go by, with the figures of this attempt", async () => {
    showReview();
    await userEvent.click(screen.getByText("What these mean"));
    const slow = screen.getByText("Slow", { selector: "dt" }).nextElementSibling;
    expect(slow?.textContent).toBe(
      "It was on screen for more than twice the median time of a question, which is 45 seconds in this attempt, and for at least 30 seconds.",
    );
    expect(screen.queryByText("Sure but wrong")).toBeNull();
  });

  it("add verdicts up, and narrow by flags", async () => {
    showReview();
    await userEvent.click(chip("Wrong", 2));
    await userEvent.click(chip("Unanswered", 1));
    expect(railNames()).toHaveLength(3);
    expect(screen.getByRole("status").textContent).toBe("3 of 5 questions");
    await userEvent.click(chip("Flagged", 1));
    expect(railNames()).toEqual(["Wrong, flagged: question 2 Stem 2?"]);
  });

  it("show all again with one press", async () => {
    showReview({ ...EMPTY_FILTER, verdicts: new Set(["wrong"]), marks: new Set(["flagged"]) });
    expect(railNames()).toHaveLength(1);
    await userEvent.click(button("Clear all filters"));
    expect(railNames()).toHaveLength(5);
    expect(chip("Wrong", 2).getAttribute("aria-pressed")).toBe("false");
    expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("begin as the result screen asked for", () => {
    showReview({ ...EMPTY_FILTER, verdicts: new Set(["wrong", "unanswered"]) });
    expect(railNames()).toHaveLength(3);
    expect(chip("Wrong", 2).getAttribute("aria-pressed")).toBe("true");
  });

  it("keep the focus while the question beside them changes", async () => {
    showReview();
    await userEvent.click(entry(4));
    await userEvent.click(chip("Wrong", 2));
    expect(itemHeading().textContent).toBe("Question 2 of 5");
    expect(document.activeElement).toBe(chip("Wrong", 2));
    await userEvent.click(chip("Wrong", 2));
    expect(itemHeading().textContent).toBe("Question 4 of 5");
    expect(document.activeElement).toBe(chip("Wrong", 2));
  });

  it("say which of them is in the way where nothing fits all, and drop it", async () => {
    showReview();
    await userEvent.click(chip("Unanswered", 1));
    await userEvent.click(chip("Flagged", 0));
    expect(screen.getByText("No question fits all of these filters")).toBeTruthy();
    expect(screen.getByText(/without any one of these/)).toBeTruthy();
    await userEvent.keyboard("j");
    await userEvent.click(button("Without “Flagged” (1)"));
    expect(railNames()).toEqual(["Unanswered: question 3 Stem 3?"]);
    expect(document.activeElement).toBe(itemHeading());
  });

  it("name the one that excludes everything, and say so of words that fit no question", async () => {
    showReview();
    await userEvent.type(screen.getByRole("searchbox"), "nowhere");
    expect(screen.getByText("“nowhere” fits no question of this attempt.")).toBeTruthy();
    await userEvent.click(chip("Wrong", 0));
    expect(
      screen.getByText("“nowhere” excludes everything that the other filters leave."),
    ).toBeTruthy();
    await userEvent.click(chip("Right", 0));
    await userEvent.click(button("Without “nowhere” (4)"));
    expect(railNames()).toHaveLength(4);
  });

  it("say that it takes several of them where no single one is to blame", async () => {
    showReview({ ...EMPTY_FILTER, kind: "matching", query: "nowhere" });
    expect(screen.getByText(/only several together do/)).toBeTruthy();
    await userEvent.click(
      within(screen.getByRole("note")).getByRole("button", { name: "Clear all filters" }),
    );
    expect(railNames()).toHaveLength(5);
  });
});

describe("the search", () => {
  const search = () => screen.getByRole("searchbox", { name: "Search the questions" });

  it("is reached with /, lists what has the words, and opens the first of it with Enter", async () => {
    showReview();
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(search());
    await userEvent.keyboard("stem 3");
    expect(railNames()).toEqual(["Unanswered: question 3 Stem 3?"]);
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(itemHeading());
    expect(itemHeading().textContent).toBe("Question 3 of 5");
  });

  it("takes J, K and / as letters, and Escape to be empty again", async () => {
    showReview();
    await userEvent.click(search());
    await userEvent.keyboard("jk/");
    expect(search()).toHaveProperty("value", "jk/");
    await userEvent.keyboard("{Escape}");
    expect(railNames()).toHaveLength(5);
  });
});
