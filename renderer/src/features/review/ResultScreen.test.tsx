// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aBlueprint } from "../../../../tests/support/builders/a-blueprint.ts";
import { aForm } from "../../../../tests/support/builders/a-form.ts";
import { aSingleChoice } from "../../../../tests/support/builders/an-item.ts";
import { aFinishedAttempt, someEvents } from "../../../../tests/support/builders/an-attempt.ts";
import type { FinishedAttempt } from "../../../../shared/attempts/attempt-record.ts";
import type { ReviewFilter } from "../../../../shared/review/review-filter.ts";
import type { DomainId } from "../../../../shared/bank/blueprint.ts";
import { ok } from "../../../../shared/lib/result.ts";
import {
  type CorrectedResult,
  correctedResultOf,
} from "../../../../shared/scoring/corrected-result.ts";
import type { PaperDesk } from "../../platform/paper-desk.ts";
import { ResultScreen } from "./ResultScreen.tsx";

afterEach(cleanup);

type Changes = Parameters<typeof aFinishedAttempt>[0];

/** Ten questions, the first five of domain 1; the first `rightCount` answered by the key, the others not at all. */
function tenQuestions(rightCount: number, changes: Changes = {}): FinishedAttempt {
  const items = Array.from({ length: 10 }, (_, index) =>
    aSingleChoice({ id: `q-item-${index}`, objective: index < 5 ? "1.1.1" : "2.2.1" }),
  );
  const answers = items.slice(0, rightCount).map(
    (item) =>
      ({
        type: "answered",
        elapsedMs: 1_000,
        itemId: item.id,
        response: { kind: "single-choice", optionId: item.key },
      }) as const,
  );
  const events = someEvents(...answers, { type: "ended-by-candidate", elapsedMs: 250_000 });
  return aFinishedAttempt({ items, events, ...changes });
}

const noPaper: PaperDesk = {
  recallSize: () => "a4",
  savePdf: () => Promise.resolve(ok(false)),
  print: () => Promise.resolve(ok(false)),
};
const describeProblem = () => ({ happened: "It failed.", canDo: "Try again." });

function show(attempt: FinishedAttempt, corrected: CorrectedResult | null = null) {
  const onReview = vi.fn<(filter?: ReviewFilter) => void>();
  const onHome = vi.fn<() => void>();
  const onAnotherMock = vi.fn<() => void>();
  const onPractiseDomain = vi.fn<(domainId: DomainId) => void>();
  render(
    <ResultScreen
      attempt={attempt}
      corrected={corrected}
      onReview={onReview}
      onHome={onHome}
      onAnotherMock={onAnotherMock}
      onPractiseDomain={onPractiseDomain}
      paper={noPaper}
      describeProblem={describeProblem}
    />,
  );
  return { onReview, onHome, onAnotherMock, onPractiseDomain };
}

function heading(): string | null {
  return screen.getByRole("heading", { level: 1 }).textContent;
}

/** What stands beside a name in the facts, whatever kind of space holds a number to its unit. */
function fact(name: string): string | undefined {
  const { nextElementSibling } = screen.getByText(name, { selector: "dt" });
  return nextElementSibling?.textContent.replaceAll("\u00a0", " ");
}

describe("the sentence that comes first", () => {
  it.each([
    [8, "An estimated 800 of 1000: above the pass mark of 700.", "would have passed"],
    [7, "An estimated 700 of 1000: exactly the pass mark", "would have passed"],
    [6, "An estimated 614 of 1000: below the pass mark of 700.", "would not have passed"],
  ])("tells %i of 10 right from the pass mark", (rightCount, sentence, outcome) => {
    show(tenQuestions(rightCount));
    expect(heading()).toContain(sentence);
    expect(screen.getByText(new RegExp(outcome)).textContent).toContain("estimate");
  });

  it("is also what the picture of the scale says, which nobody has to see", () => {
    show(tenQuestions(8));
    expect(screen.getByRole("img", { name: heading() ?? "" })).toBeTruthy();
  });

  it("takes the focus, so that a screen reader begins with it", () => {
    show(tenQuestions(8));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("explains the word estimate with the bank's own note", () => {
    show(tenQuestions(8));
    const question = screen.getByText("Why is this an estimate?");
    expect(question.tagName).toBe("SUMMARY");
    expect(question.parentElement?.textContent).toContain("the real curve is not published");
  });
});

describe("another exam's scale", () => {
  const ofHundred = aBlueprint({
    scoring: {
      scale: { min: 0, max: 100, passing: 75 },
      curve: [
        { percentRight: 0, scaled: 0 },
        { percentRight: 100, scaled: 100 },
      ],
      curveNote: "Percent of the scored questions.",
      domainMeetsPercent: 75,
    },
  });

  it("is named and drawn with its own numbers, not with those of 100 to 1000", () => {
    const { container } = render(
      <ResultScreen
        attempt={tenQuestions(8, { blueprint: ofHundred })}
        onReview={vi.fn()}
        onHome={vi.fn()}
        onAnotherMock={vi.fn()}
        paper={noPaper}
        describeProblem={describeProblem}
      />,
    );
    expect(heading()).toBe("An estimated 80 of 100: above the pass mark of 75.");
    const lengths = [...container.querySelectorAll("rect")].map((rect) => ({
      x: rect.getAttribute("x"),
      width: rect.getAttribute("width"),
    }));
    expect(lengths).toContainEqual({ x: "0%", width: "80%" });
    expect(lengths).toContainEqual({ x: "75%", width: null });
  });
});

describe("the domains and tasks", () => {
  it("say count, share and standing in words, rounded down", () => {
    show(tenQuestions(8));
    const rows = screen.getAllByRole("listitem");
    expect(rows[0]?.textContent).toBe("1 Domain 15 of 5100%Meets competencies");
    expect(rows[1]?.textContent).toBe("2 Domain 23 of 560%Needs improvement");
    expect(screen.getByText(/from 70% of its scored questions/).textContent).toContain("study aid");
  });

  it("give no standing to a domain without scored questions", () => {
    const items = [aSingleChoice()];
    show(aFinishedAttempt({ items }));
    const second = screen.getAllByRole("listitem")[1];
    expect(second?.textContent).toBe("2 Domain 2No scored questions");
  });

  it("list every task with its own count", () => {
    show(tenQuestions(6));
    const row = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
    expect(within(row("1.1 Task 1.1")).getByRole("cell", { name: "5 of 5" })).toBeTruthy();
    expect(within(row("2.2 Task 2.2")).getByRole("cell", { name: "20%" })).toBeTruthy();
    expect(row("1.2 Task 1.2").textContent).toContain("No scored questions");
  });
});

describe("the facts", () => {
  it("name the mock, the bank and the standing of its key", () => {
    show(
      tenQuestions(8, { bank: aBankSummary({ version: "1.4.2", revision: 6, title: "A bank" }) }),
    );
    expect(fact("Question bank")).toBe("A bank, version 1.4.2, revision 6");
    expect(fact("Publisher")).toContain("development key");
    expect(fact("Mock")).toBe("Random mock");
    expect(fact("Form code")).toContain("TST-01-R1-S7-0");
    expect(fact("Conditions")).toBe("Real exam: it could not be paused.");
    expect(fact("Time used")).toBe("4 min of 10 min");
    expect(fact("How it ended")).toBe("You ended it.");
    expect(fact("Interruptions")).toBe("None.");
    expect(fact("Scored questions")).toBe("8 of 10 right (80%)");
    expect(fact("Signing key")).toBe("Minisign key 0123456789ABCDEF");
    expect(fact("Bank hash")).toBe(`SHA-256 ${"0".repeat(64)}`);
    expect(fact("Exam guide")).toBe(
      "Version 1.0 of 31 Jan 2026, its text last checked on 6 Oct 2026",
    );
  });

  it("name no key where nobody signed, and mark the bank", () => {
    show(tenQuestions(8, { bank: aBankSummary({ keyStanding: "unsigned", keyId: null }) }));
    expect(screen.queryByText("Signing key")).toBeNull();
    expect(fact("Publisher")).toContain("Unsigned");
  });

  it("leave the form code out where the form hung on the person's history", () => {
    const form = aForm([aSingleChoice()], { mode: { type: "fresh", seed: 7 }, code: null });
    show(aFinishedAttempt({ items: [aSingleChoice()], form }));
    expect(screen.queryByText("Form code")).toBeNull();
  });

  it("say of a clock that ran out that it did, and name the allowance", () => {
    const conditions = { allowanceId: "extra-30", timeLimitMs: 2_400_000, countsSleep: false };
    const events = someEvents({ type: "clock-ticked", elapsedMs: 2_400_000 });
    show(aFinishedAttempt({ conditions, events }));
    expect(fact("How it ended")).toBe("The time ran out.");
    expect(fact("Time used")).toBe("40 min of 40 min (allowance: 30 minutes more)");
  });

  it("reveal how many questions were unscored, and leave them out of every count", () => {
    const whole = tenQuestions(8);
    const positions = whole.form.positions.map((position, index) => ({
      ...position,
      isScored: index >= 2,
    }));
    const form = { ...whole.form, positions };
    show(tenQuestions(8, { form }));
    expect(fact("Unscored questions")).toContain("2 of 10, left out of the score");
    expect(fact("Unscored questions")).toContain("2 of them right");
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("3 of 3");
  });

  it("tell every interruption with its length and place", () => {
    const interruption = {
      kind: "suspended",
      atElapsedMs: 130_000,
      lengthMs: 840_000,
      isEstimated: false,
      wasCounted: false,
    } as const;
    const events = someEvents(
      { type: "interrupted", elapsedMs: 130_000, interruption },
      { type: "ended-by-candidate", elapsedMs: 200_000 },
    );
    show(aFinishedAttempt({ events }));
    expect(fact("Interruptions")).toBe(
      "The computer slept or stood still for 14 minutes, 2 minutes 10 seconds into the exam. It did not count as exam time.",
    );
  });
});

describe("what to do next", () => {
  it("opens the review on the misses: wrong and unanswered together", async () => {
    const { onReview } = show(tenQuestions(6));
    await userEvent.click(screen.getByRole("button", { name: "Review the misses (4)" }));
    expect(onReview.mock.lastCall?.[0]?.verdicts).toEqual(new Set(["wrong", "unanswered"]));
  });

  it("opens the review on everything", async () => {
    const { onReview } = show(tenQuestions(6));
    await userEvent.click(screen.getByRole("button", { name: "Review all (10)" }));
    expect(onReview).toHaveBeenCalledExactlyOnceWith();
  });

  it("offers practice of the weakest domain, and says why it", async () => {
    const { onPractiseDomain } = show(tenQuestions(8));
    expect(screen.getByText("Domain 2 is your weakest: 3 of 5 right.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Practise domain 2" }));
    expect(onPractiseDomain).toHaveBeenCalledExactlyOnceWith("2");
  });

  it("offers no weakest domain where nothing was missed", () => {
    show(tenQuestions(10));
    expect(screen.queryByRole("button", { name: /Practise/ })).toBeNull();
  });

  it("offers no misses where there are none", () => {
    show(tenQuestions(10));
    expect(screen.queryByRole("button", { name: /misses/ })).toBeNull();
  });

  it("leads to another mock and home", async () => {
    const { onAnotherMock, onHome } = show(tenQuestions(6));
    await userEvent.click(screen.getByRole("button", { name: "Sit another mock" }));
    await userEvent.click(screen.getByRole("button", { name: "Home" }));
    expect([onAnotherMock.mock.calls.length, onHome.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("a result whose bank was corrected since", () => {
  const attempt = tenQuestions(5);
  /** The first `withdrawn` questions are gone, and question 6, which was left open, got another key. */
  const correctedWithout = (withdrawn: number) =>
    correctedResultOf(attempt, {
      version: "9.0.0",
      revision: 99,
      items: attempt.items.map((item, position) => ({
        itemId: item.id,
        item:
          position < withdrawn
            ? null
            : position === 5
              ? aSingleChoice({ id: item.id, objective: item.objective, key: "c" })
              : item,
        reason: null,
      })),
    });

  it("shows both scores and says why there are two, question by question", () => {
    show(attempt, correctedWithout(5));
    const notice = screen.getByRole("note", { name: /Corrected since you sat it/ });
    for (const words of [
      `As marked then: ${attempt.result.estimatedScaledScore} of 1000, not passed.`,
      "With the corrections: 100 of 1000, not passed.",
      "one key was corrected; 5 questions were withdrawn and are left out of the second score",
      "Your history keeps the score of then",
      "Question 1: withdrawn. Marked then: right.",
      "Question 6: key corrected. Marked then: unanswered. The corrected key makes no difference",
    ])
      expect(notice.textContent).toContain(words);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(
      String(attempt.result.estimatedScaledScore),
    );
  });

  it("gives no second score where nothing scored is left", () => {
    show(attempt, correctedWithout(10));
    expect(screen.getByRole("note", { name: /Corrected since/ }).textContent).toContain(
      "No scored question is left to mark by.",
    );
  });

  it("says nothing of it where nothing was corrected", () => {
    show(attempt);
    expect(screen.queryByText(/Corrected since/)).toBeNull();
  });
});
