// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { LibraryScreen } from "./LibraryScreen.tsx";
import { verifySteps } from "./library-messages.ts";

afterEach(cleanup);

function showLibrary(changes: Partial<Parameters<typeof LibraryScreen>[0]> = {}) {
  const commands = {
    chooseBank: vi.fn(),
    install: vi.fn(),
    dismissOffer: vi.fn(),
    acknowledgeLoss: vi.fn(),
    revoke: vi.fn(),
    forget: vi.fn(),
  };
  render(
    <LibraryScreen
      banks={[]}
      refused={[]}
      publishers={[]}
      isRecordLost={false}
      offer={null}
      installed={null}
      commands={commands}
      onBack={vi.fn()}
      {...changes}
    />,
  );
  return commands;
}

describe("a verified bank in the library", () => {
  it("shows what is needed to check it by hand", () => {
    const bank = aBankSummary({ revision: 7 });
    showLibrary({ banks: [bank] });
    expect(screen.getByText("Signature verified")).toBeTruthy();
    expect(screen.getByText(bank.keyId ?? "")).toBeTruthy();
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
