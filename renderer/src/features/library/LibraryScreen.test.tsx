// @vitest-environment jsdom
import "../../ui/css-escape.fake.ts";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aBankSummary } from "../../../../tests/support/builders/a-bank-summary.ts";
import { aChangelog } from "../../../../tests/support/builders/a-changelog.ts";
import { type BankChanges } from "../../../../shared/bank/bank-changes.ts";
import { ItemIdSchema } from "../../../../shared/bank/item.ts";
import { LibraryScreen } from "./LibraryScreen.tsx";
import { verifySteps } from "./library-messages.ts";
import type { BankOfferOf } from "../../../../shared/bank/bank-offer.ts";
import type { PublisherSummary } from "../../../../shared/bank/publisher.ts";

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
      news={new Map()}
      publishers={[]}
      isRecordLost={false}
      offer={null}
      taken={null}
      commands={commands}
      onBack={vi.fn()}
      {...changes}
    />,
  );
  return commands;
}

/** A newer bank with the same questions. */
const nothingChanged = { added: [], keysCorrected: [], changed: [], withdrawn: [], news: [] };

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

describe("what the versions of a bank brought", () => {
  it("is said with version and date, the newest at once and the earlier ones on demand", () => {
    const bank = aBankSummary();
    showLibrary({
      banks: [bank],
      news: new Map([[bank.bankId, { changelog: aChangelog(), errata: null }]]),
    });
    const news = within(screen.getByRole("group", { name: "What is new" }));
    expect(news.getByText("Version 1.0.0, 22 Nov 2026")).toBeTruthy();
    expect(news.getByText("Every objective has questions.").closest("details")).toBeNull();
    expect(news.getByText("The first notes.").closest("details")?.open).toBe(false);
  });

  it("goes with the version of the exam guide and the days of it", () => {
    showLibrary({ banks: [aBankSummary()] });
    expect(screen.queryByRole("group", { name: "What is new" })).toBeNull();
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

const key = {
  keyId: "0123456789ABCDEF",
  fingerprint: {
    hex: "0123456789abcdef".repeat(4),
    words: ["abandon", "ability", "able", "about", "above", "absent", "absorb", "abstract"],
  },
};

function aPublisherSummary(changes: Partial<PublisherSummary> = {}): PublisherSummary {
  return {
    publisherId: "tea-house",
    publisherName: "The Tea House",
    standing: "trusted-by-person",
    currentKeys: [key],
    replacedKeys: [],
    trustedAtMs: Date.UTC(2026, 10, 1, 12),
    revokedAtMs: null,
    bankTitles: ["A tested bank"],
    ...changes,
  };
}

function anOffer(changes: Partial<BankOfferOf<"signed">> = {}): BankOfferOf<"signed"> {
  return {
    kind: "signed",
    offerId: "00000000-0000-4000-8000-000000000001",
    fileName: "tea.qbank",
    bank: aBankSummary({ publisherName: "The Tea House", keyStanding: "trusted-by-person" }),
    replaces: null,
    trust: "new-publisher",
    publisherId: "tea-house",
    key,
    ...changes,
  };
}

describe("an unsigned bank in the library", () => {
  it("stands apart, is marked, and shows no proof that it does not have", () => {
    const unsigned = { keyStanding: "unsigned", keyId: null } as const;
    showLibrary({ banks: [aBankSummary(), aBankSummary({ bankId: "unsigned-b", ...unsigned })] });
    expect(screen.getByRole("heading", { name: "Unsigned banks" })).toBeTruthy();
    expect(screen.getAllByText("Unsigned")).toHaveLength(1);
    expect(screen.getAllByText("Signature verified")).toHaveLength(1);
    expect(screen.getAllByText("Check it yourself")).toHaveLength(1);
    expect(screen.getByText("Says it is by")).toBeTruthy();
  });
});

describe("an offer", () => {
  it("of a new publisher asks for trust with the fingerprint in words and in hex by fours", async () => {
    const offer = anOffer();
    const commands = showLibrary({ offer });
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(key.fingerprint.words.join(" "))).toBeTruthy();
    expect(dialog.getByText(/^0123 4567 89ab cdef 0123/)).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Trust this publisher and install" }));
    expect(commands.install).toHaveBeenCalledWith(offer);
  });

  it("of a known publisher says what it replaces and does not ask for trust", () => {
    showLibrary({
      offer: anOffer({
        trust: "known",
        replaces: { version: "1.2.0", revision: 4, changes: nothingChanged },
      }),
    });
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("1.2.0, revision 4")).toBeTruthy();
    expect(dialog.getByRole("button", { name: "Install" })).toBeTruthy();
    expect(dialog.queryByText(/not trusted this publisher/)).toBeNull();
  });

  it("names what it changes, each kind with its count and its questions", () => {
    const item = (number: number) => ({
      itemId: ItemIdSchema.parse(`q-item-${number}`),
      stem: `Stem ${number}?`,
    });
    const news = [{ version: "1.3.0", date: "2026-11-22", changes: ["Two keys are put right."] }];
    const changes: BankChanges = {
      ...nothingChanged,
      keysCorrected: [item(1)],
      added: Array.from({ length: 60 }, (_, number) => item(100 + number)),
      news,
    };
    showLibrary({
      offer: anOffer({ trust: "known", replaces: { version: "1.2.0", revision: 4, changes } }),
    });
    const group = within(screen.getByRole("group", { name: "What changes" }));
    expect(group.getByText("1 key corrected")).toBeTruthy();
    expect(group.getByText("Stem 1?")).toBeTruthy();
    expect(group.getByText("60 questions added")).toBeTruthy();
    expect(group.getByText("and 10 more")).toBeTruthy();
    expect(group.queryByText(/withdrawn/)).toBeNull();
    expect(group.getByText(/the result shows besides/)).toBeTruthy();
    expect(screen.getByText("Two keys are put right.")).toBeTruthy();
  });

  it("that changes no question says so", () => {
    const replaces = { version: "1.2.0", revision: 4, changes: nothingChanged };
    showLibrary({ offer: anOffer({ trust: "known", replaces }) });
    expect(screen.getByText("No question changes.")).toBeTruthy();
  });

  it("can be declined, and then nothing is taken", async () => {
    const commands = showLibrary({ offer: anOffer() });
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(commands.dismissOffer).toHaveBeenCalledOnce();
    expect(commands.install).not.toHaveBeenCalled();
  });

  it("that is refused cannot be taken", () => {
    const error = { code: "bank-key-changed", detail: "key" } as const;
    showLibrary({ offer: { kind: "refused", fileName: "tea.qbank", error } });
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/another key than its publisher/)).toBeTruthy();
    expect(dialog.queryByRole("button", { name: /[Ii]nstall|Import/ })).toBeNull();
  });
});

describe("a publisher in the library", () => {
  it("is revoked only after a question whose safe answer has the focus", async () => {
    const commands = showLibrary({ publishers: [aPublisherSummary()] });
    await userEvent.click(screen.getByRole("button", { name: "Revoke…" }));
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(commands.revoke).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Revoke publisher" }));
    expect(commands.revoke).toHaveBeenCalledExactlyOnceWith("tea-house", true);
  });

  it("that was revoked says so and can be trusted again", async () => {
    const revoked = aPublisherSummary({ revokedAtMs: Date.UTC(2026, 10, 2, 12) });
    const commands = showLibrary({ publishers: [revoked] });
    expect(screen.getByText(/Revoked on 2 Nov 2026/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Trust again…" }));
    await userEvent.click(screen.getByRole("button", { name: "Trust again" }));
    expect(commands.revoke).toHaveBeenCalledExactlyOnceWith("tea-house", false);
  });

  it("that is built in can be revoked but not removed", () => {
    showLibrary({ publishers: [aPublisherSummary({ standing: "release", trustedAtMs: null })] });
    expect(screen.getByText("Built into Rehearsal")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Remove…" })).toBeNull();
  });
});

describe("a lost record of publishers", () => {
  it("is told of until the person says that they read it", async () => {
    const commands = showLibrary({ isRecordLost: true });
    await userEvent.click(screen.getByRole("button", { name: "I have read this" }));
    expect(commands.acknowledgeLoss).toHaveBeenCalledOnce();
  });
});
