// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aRealBank } from "../../../../tests/support/builders/a-real-bank.ts";
import {
  estimateReadiness,
  type Readiness,
  type RefusalReason,
} from "../../../../shared/readiness/estimate-readiness.ts";
import { predictRightAnswers, predictScore } from "../../../../shared/readiness/predict-score.ts";
import type { BankStanding } from "./bank-standing.ts";
import { ReadinessScreen } from "./ReadinessScreen.tsx";
import { StandingCard } from "./StandingCard.tsx";

afterEach(cleanup);

const outline = aRealBank(10);
const { scoring } = outline.blueprint;
const nothing = estimateReadiness({ outline, digests: [], answers: [], nowMs: 0 }).evidence;

function standingOf(readiness: Readiness): BankStanding {
  return { bank: aBankSummary(), scale: scoring.scale, readiness };
}

/** Two mocks' worth of answers, three of four right. */
function anEstimate(changes: Partial<Extract<Readiness, { status: "estimated" }>> = {}) {
  const domains = nothing.domains.map((domain) => ({
    ...domain,
    rightCount: Math.round(1.5 * domain.shownCount),
    wrongCount: 2 * domain.shownCount - Math.round(1.5 * domain.shownCount),
  }));
  const evidence = {
    ...nothing,
    domains,
    firstSeenCount: 130,
    unseenCount: 520,
    oldestAtMs: Date.UTC(2026, 10, 1, 12),
    newestAtMs: Date.UTC(2026, 10, 20, 12),
  };
  return standingOf({
    status: "estimated",
    evidence,
    prediction: predictScore(domains, scoring),
    likelyRight: domains.map(predictRightAnswers),
    itemsToNarrow: 90,
    ...changes,
  });
}

function aRefusal(reason: RefusalReason, changes: Partial<typeof nothing> = {}, neededCount = 40) {
  return standingOf({
    status: "refused",
    reason,
    evidence: { ...nothing, ...changes },
    neededCount,
  });
}

function showScreen(standing: BankStanding) {
  const props = { onStartMock: vi.fn(), onBack: vi.fn() };
  render(<ReadinessScreen standing={standing} isOnlyBank {...props} />);
  return props;
}

function rowText(table: string, row: RegExp): string {
  const cells = within(screen.getByRole("table", { name: table })).getByRole("row", { name: row });
  return cells.textContent;
}

describe("an estimate", () => {
  it("is told in tens and steps of 5 %, in words, picture and table alike", () => {
    showScreen(anEstimate({ prediction: { low: 648, median: 767, high: 871, passChance: 0.83 } }));
    const sentence =
      "The estimated score of your next mock would be between 640 and 880, 9 times in 10.";
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByRole("img", { name: sentence })).toBeTruthy();
    expect(rowText("Your next mock", /^Low end/)).toBe("Low end640");
    // Rounded down: no pass mark is reached by rounding.
    expect(rowText("Your next mock", /^Middle/)).toBe("Middle760");
    expect(rowText("Your next mock", /^High end/)).toBe("High end880");
    expect(rowText("Your next mock", /^Chance/)).toBe("Chance to reach itbetween 8 and 9 in 10");
  });

  it("never promises to pass, however good it is", () => {
    showScreen(anEstimate({ prediction: { low: 900, median: 960, high: 1000, passChance: 1 } }));
    expect(screen.getByText(/more than 19 in 20\.$/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/you will pass|certain|100 %/);
    expect(screen.getByText(/This is an estimate of an estimate/)).toBeTruthy();
  });

  it("says what it rests on, and since when", () => {
    showScreen(anEstimate());
    expect(screen.getByText(/^From 130 questions that you saw for the first time/)).toBeTruthy();
    expect(screen.getByText(/from 1 Nov 2026 to 20 Nov 2026 and count alike/)).toBeTruthy();
    expect(rowText("By domain", /^1 Domain 1/)).toMatch(/^1 Domain 126\d+\d+ to \d+ of 10$/);
  });

  it.each([
    [90, 520, /^About 90 more questions .* 10 points narrower.* The bank has 520/],
    [null, 130, /^Not even the 130 questions .* the luck of one mock: it has only 50/],
    [null, 0, /^You have met every question of this bank/],
  ])("says what would narrow it (%s of %i)", (itemsToNarrow, unseenCount, words) => {
    const { readiness } = anEstimate();
    showScreen(anEstimate({ itemsToNarrow, evidence: { ...readiness.evidence, unseenCount } }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("shows one click away how it is worked out", async () => {
    showScreen(anEstimate());
    await userEvent.click(screen.getByRole("button", { name: "How this is worked out" }));
    const dialog = screen.getByRole("dialog", { name: "How this is worked out" });
    expect(within(dialog).getByText(/beta-binomial distribution/)).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a refusal", () => {
  it.each([
    ["nothing-seen", /will be here once you have sat a mock or two/],
    ["too-few", /So far 12 questions count\./],
    ["only-repeats", /no question of theirs was new to you/],
    ["too-old", /on 20 Jan 2026\. Answers of more than 90 days ago/],
  ] as const)(
    "for %s says why, how many more it takes, and lets a mock begin",
    async (reason, why) => {
      const newestAtMs = Date.UTC(2026, 0, 20, 12);
      const { onStartMock } = showScreen(aRefusal(reason, { firstSeenCount: 12, newestAtMs }, 28));
      expect(screen.getByText(why)).toBeTruthy();
      expect(screen.getByText(/^It needs 28 more questions/)).toBeTruthy();
      expect(screen.queryByRole("img")).toBeNull();
      await userEvent.click(screen.getByRole("button", { name: "Start a mock" }));
      expect(onStartMock).toHaveBeenCalledOnce();
    },
  );

  it.each([
    ["used-up", /This bank has 3 questions that you never met/],
    ["unsigned-bank", /^Nobody vouches for this bank/],
  ] as const)("for %s offers no mock that would not help", (reason, why) => {
    showScreen(aRefusal(reason, { unseenCount: 3 }));
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByText(/^It needs/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Start a mock" })).toBeNull();
  });

  it("names the domains that lack questions", () => {
    const domains = nothing.domains.map((domain, index) => ({
      ...domain,
      rightCount: index < 3 ? 20 : 2,
    }));
    showScreen(aRefusal("too-few", { domains, firstSeenCount: 64 }, 6));
    expect(screen.getByText(/fewer have been met in domains 4, 5\.$/)).toBeTruthy();
  });

  it("tells why questions do not count, and is silent about reasons that do not occur", () => {
    showScreen(
      aRefusal("only-repeats", {
        repeatCount: 65,
        setAside: { ...nothing.setAside, practised: 65 },
      }),
    );
    const name = "What counts and what does not";
    expect(rowText(name, /practised before/)).toMatch(/65$/);
    expect(rowText(name, /met again/)).toMatch(/65$/);
    const table = screen.getByRole("table", { name });
    expect(within(table).queryByRole("row", { name: /90 days/ })).toBeNull();
  });
});

describe("Home's card", () => {
  it("tells the range, the chance, each domain and the number of questions, and leads on", async () => {
    const onOpen = vi.fn();
    render(<StandingCard standing={anEstimate()} isOnlyBank onOpen={onOpen} />);
    const card = screen.getByRole("region", { name: "Where you stand" });
    expect(within(card).getByText(/^The estimated score of your next mock/)).toBeTruthy();
    expect(within(card).getByText(/^Your chance to reach the pass mark of 700/)).toBeTruthy();
    expect(within(card).getAllByRole("listitem")).toHaveLength(5);
    await userEvent.click(within(card).getByRole("button", { name: "See the details" }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("is called after its bank where there are several", () => {
    render(<StandingCard standing={anEstimate()} isOnlyBank={false} onOpen={vi.fn()} />);
    expect(screen.getByRole("region", { name: "Where you stand: A tested bank" })).toBeTruthy();
  });

  it("leaves out a domain of which nothing is scored", () => {
    const { readiness } = anEstimate();
    const domains = readiness.evidence.domains.map((domain, index) =>
      index === 4 ? { ...domain, scoredCount: 0 } : domain,
    );
    const standing = anEstimate({ evidence: { ...readiness.evidence, domains } });
    render(<StandingCard standing={standing} isOnlyBank onOpen={vi.fn()} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(4);
  });
});
