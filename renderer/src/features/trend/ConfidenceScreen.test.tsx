// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aPracticeAnswer } from "../../../../tests/support/builders/a-practice-answer.ts";
import { aDigestedQuestion } from "../../../../tests/support/builders/a-digest.ts";
import { anAttemptDigest } from "../../../../tests/support/builders/an-attempt-digest.ts";
import { ItemIdSchema } from "../../../../shared/bank/item.ts";
import { answerLogOf } from "../../../../shared/study/answer-log.ts";
import { ConfidenceScreen } from "./ConfidenceScreen.tsx";

afterEach(cleanup);

const bank = aBankSummary();
const mock = anAttemptDigest({
  endedAtMs: 2_000_000_000_000,
  questions: [
    aDigestedQuestion({ itemId: "q-alpha", confidence: "sure", verdict: "wrong" }),
    aDigestedQuestion({ itemId: "q-beta", confidence: "sure", verdict: "right" }),
    aDigestedQuestion({ itemId: "q-gone", confidence: "sure", verdict: "wrong" }),
  ],
});
const practised = aPracticeAnswer({
  itemId: "q-alpha",
  confidence: "sure",
  isRight: false,
  answeredAtMs: 1_900_000_000_000,
});

function showConfidence(log = answerLogOf([mock], [practised])) {
  const commands = {
    onChooseBank: vi.fn(),
    onPractise: vi.fn(),
    onOpenReview: vi.fn(),
    onHome: vi.fn(),
    onBack: vi.fn(),
  };
  render(
    <ConfidenceScreen
      banks={[bank]}
      bankId={bank.bankId}
      log={log}
      attempts={[mock]}
      stems={new Map([[ItemIdSchema.parse("q-alpha"), "Which leaf is green?"]])}
      {...commands}
    />,
  );
  return commands;
}

describe("how sure the person was", () => {
  it("says what will be here while nothing was rated", () => {
    showConfidence([]);
    expect(screen.getByRole("region", { name: "No rated answer yet" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says of each word how often it came true, with its interval", () => {
    showConfidence();
    const table = screen.getByRole("table", { name: "What your word is worth" });
    const [sure, unsure] = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(sure).toEqual([
      "Sure",
      "4",
      "1 (25%)",
      "5–70%",
      "90–100%",
      "",
      "Right less often than the word promises",
    ]);
    expect(unsure?.slice(0, 3)).toEqual(["Unsure", "0", "–"]);
  });

  it("lists what was wrong though it was sure, newest first", () => {
    showConfidence();
    const entries = screen.getAllByRole("listitem").map((entry) => entry.textContent);
    expect(entries).toHaveLength(3);
    expect(entries.at(-1)).toMatch(/^Which leaf is green\?Practice, /);
    expect(entries.some((text) => text.includes("no longer in the bank"))).toBe(true);
  });

  it("practises those that the bank still has, each once", async () => {
    const { onPractise } = showConfidence();
    await userEvent.click(screen.getByRole("button", { name: "Practise this question" }));
    expect(onPractise).toHaveBeenCalledExactlyOnceWith(["q-alpha"]);
  });

  it("opens the review of the mock at the question", async () => {
    const { onOpenReview } = showConfidence();
    await userEvent.click(
      screen.getByRole("button", { name: "See it in its review: Which leaf is green?" }),
    );
    expect(onOpenReview).toHaveBeenCalledExactlyOnceWith(mock.attemptId, "q-alpha");
  });
});
