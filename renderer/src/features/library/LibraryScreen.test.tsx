// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aChangelog } from "../../../../tests/support/builders/a-changelog.ts";
import { LibraryScreen } from "./LibraryScreen.tsx";
import { verifySteps } from "./library-messages.ts";

afterEach(cleanup);

function showLibrary(changes: Partial<Parameters<typeof LibraryScreen>[0]> = {}) {
  render(
    <LibraryScreen banks={[]} refused={[]} changelogs={new Map()} onBack={vi.fn()} {...changes} />,
  );
}

describe("a verified bank in the library", () => {
  it("shows what is needed to check it by hand", () => {
    const bank = aBankSummary({ revision: 7 });
    showLibrary({ banks: [bank] });
    expect(screen.getByText("Signature verified")).toBeTruthy();
    expect(screen.getByText(bank.keyId)).toBeTruthy();
    expect(screen.getByText(bank.manifestSha256)).toBeTruthy();
    expect(screen.getByText("1.0.0, revision 7")).toBeTruthy();
    expect(screen.getByText("minisign -Vm manifest.json -p publisher.pub")).toBeTruthy();
  });

  it("does not take a development key for a proof of who made it", () => {
    showLibrary({ banks: [aBankSummary({ keyStanding: "development" })] });
    expect(screen.getByText(/not who made it/)).toBeTruthy();
  });

  it("warns when it is past its date", () => {
    const bank = aBankSummary({ isExpired: true, expiresAt: "2026-11-01T00:00:00Z" });
    showLibrary({ banks: [bank] });
    expect(screen.getByRole("note", { name: /replaced by 1 Nov 2026/ })).toBeTruthy();
  });
});

describe("what the versions of a bank brought", () => {
  it("is said with version and date, the newest at once and the earlier ones on demand", () => {
    const bank = aBankSummary();
    showLibrary({ banks: [bank], changelogs: new Map([[bank.bankId, aChangelog()]]) });
    const news = within(screen.getByRole("region", { name: "What is new" }));
    expect(news.getByText("Version 1.0.0, 22 Nov 2026")).toBeTruthy();
    expect(news.getByText("Every objective has questions.").closest("details")).toBeNull();
    expect(news.getByText("The first notes.").closest("details")?.open).toBe(false);
  });

  it("goes with the version of the exam guide and the days of it", () => {
    showLibrary({ banks: [aBankSummary()] });
    expect(screen.queryByRole("region", { name: "What is new" })).toBeNull();
    expect(screen.getByText("Exam guide").nextSibling?.textContent).toMatch(
      /^.+ of \d+ \w+ \d{4}, text checked \d+ \w+ \d{4}$/,
    );
  });
});

describe("checking by hand", () => {
  it("never tells a person to take the key from beside the bank", () => {
    const [first] = verifySteps(aBankSummary({ keyStanding: "release" }));
    expect(first?.text).toContain("from the publisher, by another way than the bank");
  });
});

describe("the rest of the library", () => {
  it("gives the reason for a refused bank", () => {
    showLibrary({
      refused: [{ fileName: "old.qbank", error: { code: "bank-revision-older", detail: "3 < 4" } }],
    });
    expect(screen.getByRole("note", { name: /older than the one you used before/ })).toBeTruthy();
  });

  it("says what will be here while it is empty", () => {
    showLibrary();
    expect(screen.getByRole("region", { name: "No question bank here" })).toBeTruthy();
  });
});
