// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { newAttemptId } from "../../platform/random-seed.ts";
import type { AttemptFacts } from "./attempt-facts.ts";
import type { FoundAttempt } from "./found-attempt.ts";
import { FoundAttemptNotice } from "./FoundAttemptNotice.tsx";

afterEach(cleanup);

function show(found: FoundAttempt) {
  const commands = { onRecover: vi.fn(), onLeave: vi.fn(), onDiscard: vi.fn() };
  render(<FoundAttemptNotice found={found} {...commands} />);
  return commands;
}

function press(name: string) {
  return userEvent.click(screen.getByRole("button", { name }));
}

describe("what was found beside the database", () => {
  const facts: AttemptFacts = {
    attemptId: newAttemptId(),
    examCode: "TST-01",
    bank: aBankSummary(),
    mockName: "Mock 3",
    startedAtMs: 1_800_000_000_000,
    answeredCount: 12,
    questionCount: 65,
    remainingMs: 62 * 60_000,
    isTimeExact: true,
  };
  const { attemptId } = facts;
  const missing = { kind: "attempt-missing", attemptId, facts, isDamaged: false } as const;

  it("says what it is and what recovering would do, and does nothing by itself", async () => {
    const { onRecover, onLeave } = show(missing);
    const notice = within(screen.getByRole("note", { name: /We found 12 answers of your TST-01/ }));
    expect(notice.getByText(/puts it back among those under way, with 12 answers/)).toBeTruthy();
    expect(notice.queryByText(/damaged/)).toBeNull();
    expect(onRecover).not.toHaveBeenCalled();
    await press("Recover");
    expect(onRecover).toHaveBeenCalledExactlyOnceWith(attemptId);
    await press("Leave for now");
    expect(onLeave).toHaveBeenCalledExactlyOnceWith(attemptId);
  });

  it("is discarded only after saying that it is for good", async () => {
    const { onDiscard } = show(missing);
    await press("Discard");
    const dialog = within(screen.getByRole("alertdialog", { name: "Discard what was found?" }));
    expect(dialog.getByText(/cannot be brought back/)).toBeTruthy();
    expect(onDiscard).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole("button", { name: "Discard it" }));
    expect(onDiscard).toHaveBeenCalledExactlyOnceWith(attemptId);
  });

  it.each([
    [{ ...missing, isDamaged: true }, /We found 12 answers/, /stand before the damage/],
    [
      { kind: "other-version", attemptId, facts, isDamaged: false },
      /another version of your TST-01 mock/,
      /makes another mock under way/,
    ],
    [
      { kind: "steps-lost", attemptId, facts, lostCount: 2 },
      /2 steps of your TST-01 mock of .* cannot be read/,
      /has to be given again/,
    ],
    [{ kind: "unidentified", attemptId }, /cannot be put back/, /which mock it belongs to/],
    [{ kind: "unreadable", attemptId }, /cannot be read/, /The disk does not give it/],
  ] as const)("has words of its own for each kind: %o", (found, title, meaning) => {
    show(found);
    const notice = within(screen.getByRole("note", { name: title }));
    expect(notice.getByText(meaning)).toBeTruthy();
    const canRecover = "facts" in found;
    expect(notice.queryAllByRole("button", { name: "Recover" })).toHaveLength(canRecover ? 1 : 0);
    expect(notice.queryAllByRole("button", { name: "Discard" })).toHaveLength(
      found.kind === "steps-lost" ? 0 : 1,
    );
  });
});
