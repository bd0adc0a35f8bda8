// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import "../../ui/css-escape.fake.ts";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aFinishedAttempt } from "../../../../tests/support/builders/an-attempt.ts";
import { digestOf } from "../../../../shared/attempts/digest-of.ts";
import { BackupNameSchema } from "../../../../shared/backup/backup-entry.ts";
import { BackupHeadSchema } from "../../../../shared/backup/backup-head.ts";
import { newAttemptId } from "../../platform/random-seed.ts";
import { HomeScreen } from "./HomeScreen.tsx";
import type { OpenAttemptSummary } from "./open-attempt-summary.ts";

afterEach(cleanup);

type HomeProps = Parameters<typeof HomeScreen>[0];

function showHome(changes: Partial<HomeProps> = {}) {
  const props = {
    banks: [aBankSummary()],
    refused: [],
    found: [],
    openAttempts: [],
    recent: [],
    unreadableCount: 0,
    lostHistory: null,
    backupProblem: null,
    onStartMock: vi.fn(),
    onOpenStudyGuide: vi.fn(),
    onRecover: vi.fn(),
    onLeaveFound: vi.fn(),
    onDiscardFound: vi.fn(),
    onResume: vi.fn(),
    onDiscard: vi.fn(),
    onOpenResult: vi.fn(),
    onOpenHistory: vi.fn(),
    onOpenTrend: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
    ...changes,
  };
  render(<HomeScreen {...props} />);
  return props;
}

function anOpenSummary(changes: Partial<OpenAttemptSummary> = {}): OpenAttemptSummary {
  return {
    attemptId: newAttemptId(),
    examCode: "TST-01",
    startedAtMs: 1_800_000_000_000,
    answeredCount: 17,
    questionCount: 65,
    mockName: "Mock 3, relaxed",
    remainingMs: 62 * 60_000,
    isTimeExact: true,
    takenStepCount: 0,
    takenAnswerCount: 0,
    journal: "whole",
    bank: aBankSummary(),
    ...changes,
  };
}

function press(name: string | RegExp) {
  return userEvent.click(screen.getByRole("button", { name }));
}

describe("a history that is empty beside a backup", () => {
  const backup = {
    name: BackupNameSchema.parse("rehearsal-one.json"),
    head: BackupHeadSchema.parse({
      format: "rehearsal-backup",
      formatVersion: 1,
      appVersion: "1.0.0",
      databaseVersion: 1,
      createdAtMs: 1_800_000_000_000,
      reason: "daily",
      counts: { finishedAttempts: 3, openAttempts: 1, answers: 9, rows: {} },
      sha256: "0".repeat(64),
    }),
  };

  it("is told, and the backup can be looked into", async () => {
    const { onOpenSettings } = showHome({ lostHistory: backup });
    expect(screen.getByText(/ holds 4 mocks\. /)).toBeTruthy();
    await press("See what is in it");
    expect(onOpenSettings).toHaveBeenCalledExactlyOnceWith(backup.name);
  });

  it("can be put off", async () => {
    showHome({ lostHistory: backup });
    await press("Not now");
    expect(screen.queryByRole("region", { name: /^Your history is empty/ })).toBeNull();
  });
});

describe("a backup that could not be made", () => {
  it("is told with what can be done, and leads to Settings", async () => {
    const { onOpenSettings } = showHome({
      backupProblem: { happened: "The file could not be written.", canDo: "Free some space." },
    });
    const notice = screen.getByRole("note", { name: /The last backup could not be made/ });
    expect(notice.textContent).toContain("The file could not be written. Free some space.");
    await userEvent.click(within(notice).getByRole("button", { name: "Settings" }));
    expect(onOpenSettings).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe("an attempt under way", () => {
  it("comes before everything else and can be continued", async () => {
    const open = anOpenSummary();
    const { onResume } = showHome({ openAttempts: [open], recent: [digestOf(aFinishedAttempt())] });
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.textContent).toBe("TST-01 mock under way");
    expect(screen.getByText("17 of 65 questions answered. 1 h 02 min left.")).toBeTruthy();
    expect(screen.getByText(/^Mock 3, relaxed\. Started /)).toBeTruthy();
    await press("Continue");
    expect(onResume).toHaveBeenCalledExactlyOnceWith(open.attemptId);
  });

  it("says so where it has no time limit", () => {
    showHome({ openAttempts: [anOpenSummary({ remainingMs: null })] });
    expect(screen.getByText("17 of 65 questions answered. There is no time limit.")).toBeTruthy();
  });

  it("says so where its clock is known as of the last step only", () => {
    showHome({ openAttempts: [anOpenSummary({ isTimeExact: false })] });
    expect(screen.getByText(/At the last saved step 1 h 02 min were left\.$/)).toBeTruthy();
  });

  it("says what its journal brings, and nothing where all is as it should be", () => {
    showHome({
      openAttempts: [
        anOpenSummary(),
        anOpenSummary({ takenStepCount: 14, takenAnswerCount: 12 }),
        anOpenSummary({ takenStepCount: 1 }),
        anOpenSummary({ journal: "damaged" }),
        anOpenSummary({ journal: "missing" }),
      ],
    });
    const said = screen.getAllByRole("region", { name: /under way/ }).map(
      (card) =>
        within(card)
          .queryByText(/answer journal/)
          ?.textContent.split(". ")[0] ?? null,
    );
    expect(said).toEqual([
      null,
      "12 answers lie in the answer journal only",
      "1 step lies in the answer journal only",
      "Its answer journal is damaged",
      "It has no answer journal any more",
    ]);
  });

  it("is discarded only after saying what is lost", async () => {
    const open = anOpenSummary();
    const { onDiscard } = showHome({ openAttempts: [open] });
    await press("Discard");
    const dialog = within(screen.getByRole("alertdialog", { name: "Discard this attempt?" }));
    expect(dialog.getByText(/17 answers .* cannot be brought back/)).toBeTruthy();
    expect(onDiscard).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole("button", { name: "Discard attempt" }));
    expect(onDiscard).toHaveBeenCalledExactlyOnceWith(open.attemptId);
  });

  it("stays when discarding is thought better of", async () => {
    const { onDiscard } = showHome({ openAttempts: [anOpenSummary()] });
    await press("Discard");
    await press("Keep attempt");
    expect(onDiscard).not.toHaveBeenCalled();
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("asks about the one that was meant, of several", async () => {
    const [one, other] = [anOpenSummary(), anOpenSummary({ examCode: "OTH-02" })];
    const { onDiscard } = showHome({ openAttempts: [one, other] });
    const card = within(screen.getByRole("region", { name: "OTH-02 mock under way" }));
    await userEvent.click(card.getByRole("button", { name: "Discard" }));
    await press("Discard attempt");
    expect(onDiscard).toHaveBeenCalledExactlyOnceWith(other.attemptId);
  });
});

describe("a new mock", () => {
  it("starts with the bank of its card", async () => {
    const banks = [aBankSummary(), aBankSummary({ bankId: "second-bank" })];
    const { onStartMock } = showHome({ banks });
    const second = screen.getAllByRole("button", { name: "Start a mock" })[1];
    if (second) await userEvent.click(second);
    expect(onStartMock).toHaveBeenCalledExactlyOnceWith("second-bank");
  });

  it("is called after its bank where there are several, also one that is unsigned and called alike", () => {
    const unsigned = { bankId: "unsigned-tst-01", keyStanding: "unsigned", keyId: null } as const;
    showHome({ banks: [aBankSummary(), aBankSummary(unsigned)] });
    expect(screen.getByRole("region", { name: "Mock exam: A tested bank" })).toBeTruthy();
    const card = screen.getByRole("region", { name: "Mock exam: A tested bank (unsigned)" });
    expect(within(card).getByText("Unsigned")).toBeTruthy();
  });

  it("warns of a bank past its date and locks nothing", () => {
    const bank = aBankSummary({ isExpired: true, expiresAt: "2026-11-01T00:00:00Z" });
    showHome({ banks: [bank] });
    expect(screen.getByRole("note", { name: /1 Nov 2026/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Start a mock" })).toHaveProperty("disabled", false);
  });
});

describe("the study guide", () => {
  it("opens with the bank of its card", async () => {
    const banks = [aBankSummary(), aBankSummary({ bankId: "second-bank" })];
    const { onOpenStudyGuide } = showHome({ banks });
    const second = screen.getAllByRole("button", { name: "Open the study guide" })[1];
    if (second) await userEvent.click(second);
    expect(onOpenStudyGuide).toHaveBeenCalledExactlyOnceWith("second-bank");
  });
});

describe("what is known of the bank", () => {
  it("names version, publisher, verification, key standing, guide and date checked", () => {
    showHome({ banks: [aBankSummary({ version: "1.2.0", keyStanding: "development" })] });
    const foot = screen.getByRole("contentinfo").textContent;
    expect(foot).toContain("A tested bank 1.2.0 by A publisher");
    expect(foot).toContain("Signature verified (development key)");
    expect(foot).toContain("Exam guide 1.0 of 31 Jan 2026, checked 6 Oct 2026");
  });

  it("does not call a released bank one of a development key", () => {
    showHome({ banks: [aBankSummary({ keyStanding: "release" })] });
    expect(screen.getByRole("contentinfo").textContent).toContain("(release key)");
  });
});

describe("a bank that was refused", () => {
  it("is named with what happened, what it means and what to do, beside the banks that work", () => {
    showHome({
      refused: [
        {
          fileName: "altered.qbank",
          error: { code: "bank-signature-invalid", detail: "manifest.json" },
        },
      ],
    });
    const notice = screen.getByRole("note", { name: /changed after it was signed/ });
    expect(notice.textContent).toContain("altered.qbank");
    expect(notice.textContent).toContain("Get the file again from its publisher");
    expect(screen.getByRole("button", { name: "Start a mock" })).toBeTruthy();
  });

  it("leaves the app usable where there is no other", async () => {
    const { onOpenLibrary } = showHome({
      banks: [],
      refused: [{ fileName: "empty.qbank", error: { code: "bank-empty", detail: "0 bytes" } }],
    });
    expect(screen.queryByRole("button", { name: "Start a mock" })).toBeNull();
    expect(screen.getByText(/None of the banks that were found could be opened/)).toBeTruthy();
    await press("See the library");
    expect(onOpenLibrary).toHaveBeenCalledOnce();
  });
});

describe("results so far", () => {
  it("are promised where there are none yet", () => {
    showHome();
    expect(screen.getByText(/will be here after your first mock/)).toBeTruthy();
  });

  it("show the newest by domain and lead to it and to earlier ones", async () => {
    const last = digestOf(aFinishedAttempt({ attemptId: newAttemptId() }));
    const earlier = digestOf(aFinishedAttempt({ attemptId: newAttemptId() }));
    const onOpenResult = vi.fn();
    showHome({ recent: [last, earlier], onOpenResult });
    expect(screen.getByText("An estimated 100 of 1000: below the pass mark of 700.")).toBeTruthy();
    for (const { domainId, scoredCount } of last.domains) {
      const row = screen.getByText(new RegExp(`^${domainId} Domain`)).closest("li");
      expect(row?.textContent).toContain(`0 of ${scoredCount}`);
      expect(row?.textContent).toContain("Needs improvement");
    }
    await press("Open the last result");
    await press(/^Open the result of/);
    expect(onOpenResult.mock.calls).toEqual([[last.attemptId], [earlier.attemptId]]);
  });

  it("say how many cannot be read, and that nothing was deleted", () => {
    showHome({ unreadableCount: 2 });
    const notice = screen.getByRole("note", { name: /2 attempts in your history cannot be read/ });
    expect(notice.textContent).toContain("Nothing was deleted");
  });
});

describe("quitting", () => {
  it("is offered only where the app can be quit from here", async () => {
    showHome();
    expect(screen.queryByRole("button", { name: "Quit" })).toBeNull();
    cleanup();
    const onQuit = vi.fn();
    showHome({ onQuit });
    await press("Quit");
    expect(onQuit).toHaveBeenCalledOnce();
  });
});
