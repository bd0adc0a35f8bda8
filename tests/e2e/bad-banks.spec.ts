import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { readSigningKey } from "../../question-bank/tools/signing-key.ts";
import type { BankErrorCode, ErrataErrorCode } from "../../shared/bank/bank-error.ts";
import { badBanks } from "../fixtures/bad-banks.ts";
import { expect, test as base } from "./fixtures.ts";
import { HomePage } from "./pages/home-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { RefusedBanks } from "./pages/refused-banks.ts";

const BAD = "from-somewhere.qbank";
const GOOD = "tea-101.qbank";

/**
 * How the notice of each code begins. "bank-revision-conflict" has no test here: it takes a release key, which no build
 * but a release trusts, so tests/integration/bank-shelf.test.ts covers it.
 */
const says: Readonly<Record<Exclude<BankErrorCode, ErrataErrorCode>, string>> = {
  "bank-missing": "No question bank was found here.",
  "bank-unreadable": "This file could not be read.",
  "bank-empty": "This file is empty.",
  "bank-too-large": "This file is larger than a question bank may be.",
  "bank-not-a-package": "This file is not a question bank, or only a part of one.",
  "bank-entry-forbidden": "This bank holds a file that does not belong in a question bank.",
  "bank-entry-missing": "A part of this bank is missing.",
  "bank-signature-malformed": "The signature of this bank cannot be read.",
  "bank-signature-legacy": "This bank is signed in an old way that Rehearsal does not accept.",
  "bank-key-unknown": "This bank is signed with a key that Rehearsal does not know.",
  "bank-key-changed": "This bank is signed with another key than its publisher's.",
  "bank-key-replaced": "This bank is signed with a key that its publisher has replaced.",
  "bank-key-change-malformed": "The change of key that this bank brings along cannot be read.",
  "bank-key-change-forged":
    "The change of key that this bank brings along is not signed by the old key.",
  "bank-key-change-disputed": "This publisher's key has named two different successors.",
  "bank-publisher-revoked": "You revoked the publisher of this bank.",
  "bank-trusted-comment-altered":
    "The comment in the signature of this bank was changed after it was signed.",
  "bank-signature-invalid": "This bank was changed after it was signed.",
  "bank-manifest-malformed": "The table of contents of this bank is not as it should be.",
  "bank-publisher-mismatch": "This bank names another publisher than the one whose key signed it.",
  "bank-app-too-old": "This bank needs a newer version of Rehearsal.",
  "bank-revision-older": "This bank is older than the one you used before.",
  "bank-revision-conflict":
    "This bank has the number of a revision you used before, but other content.",
  "bank-already-installed": "This bank is installed already.",
  "bank-file-altered": "A part of this bank was changed after it was signed.",
  "bank-malformed": "The questions in this bank are not as they should be.",
};

const test = base.extend<{ readonly banksFolder: string }>({
  /** A folder of banks of this test's own. */
  // Playwright tells fixtures apart by their first parameter, which must be a destructuring pattern.
  // eslint-disable-next-line no-empty-pattern
  banksFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-shelf-"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

function trustedKey() {
  const key = readSigningKey({ rootDir: projectFolder, keyFile: null, keyText: null });
  if (!key.ok) throw new Error(`The development key cannot be used: ${key.error.code}`);
  return key.value;
}

/** What a refusal must tell: what happened, which file, what it means, what to do, and the code for who is asked for help. */
async function expectRefusal(
  notice: Locator,
  fileName: string,
  code: keyof typeof says,
): Promise<void> {
  await expect(notice).toHaveAccessibleName(`Problem: ${says[code]}`);
  await expect(notice.getByRole("paragraph")).toHaveText([
    `Problem: ${says[code]}`,
    fileName,
    /^[A-Z].+\.$/,
    /^[A-Z].+\.$/,
    new RegExp(`^${code}: .+`),
  ]);
  // Where it lies on this computer is nobody's business who is sent a picture of it.
  await expect(notice).not.toContainText(tmpdir());
}

async function expectTeaToOpen(page: Page): Promise<void> {
  const home = new HomePage(page);
  await expect(home.foot).toContainText("Tea Basics (TEA-101) 1.2.0 by Rehearsal");
  await expect(home.foot).toContainText("Signature verified");
  const exam = await home.sitMock();
  await exam.expectQuestion(1, 6);
}

test.beforeEach(({ banksFolder, secondBankFolder }) => {
  copyFileSync(join(secondBankFolder, GOOD), join(banksFolder, GOOD));
});

for (const [what, { code, put }] of Object.entries(badBanks)) {
  test(`${what} is refused in plain words, and the bank beside it opens`, async ({
    launch,
    banksFolder,
  }) => {
    put(join(banksFolder, BAD), trustedKey());
    const { page } = await launch({ banksFolder });
    const { notices } = new RefusedBanks(page);
    await expect(notices).toHaveCount(1);
    await expectRefusal(notices, BAD, code);
    await expect(page.getByText("A small bank")).toHaveCount(0);
    await expectTeaToOpen(page);
  });
}

test("a bank older than one that was opened before is refused, though it is genuine", async ({
  launch,
  banksFolder,
  userDataFolder,
}) => {
  // What an earlier day left: nothing of a development bank is recorded, so it cannot be made by opening one.
  const opened = { bankId: "tea-101", publisherId: "rehearsal", revision: 99 };
  const banks = [{ ...opened, manifestSha256: "0".repeat(64) }];
  mkdirSync(userDataFolder, { recursive: true });
  writeFileSync(join(userDataFolder, "bank-ledger.json"), JSON.stringify({ format: 1, banks }));
  badBanks["a letter"]?.put(join(banksFolder, BAD), trustedKey());
  const { page } = await launch({ banksFolder });
  await expectRefusal(new RefusedBanks(page).of(GOOD), GOOD, "bank-revision-older");
});

test("a damaged record of revisions is set aside, and the banks open", async ({
  launch,
  banksFolder,
  userDataFolder,
}) => {
  writeFileSync(join(userDataFolder, "bank-ledger.json"), '{"format":1,"banks":[{"bankId":');
  const { page } = await launch({ banksFolder });
  await expectTeaToOpen(page);
  expect(readdirSync(userDataFolder)).toContain("bank-ledger.json.damaged-1");
});

test("all of them at once are refused one by one, on Home and in the library", async ({
  launch,
  banksFolder,
}) => {
  const all = Object.values(badBanks).map((bank, place) => ({
    ...bank,
    fileName: `bank-${place}.qbank`,
  }));
  for (const { put, fileName } of all) put(join(banksFolder, fileName), trustedKey());
  const { page } = await launch({ banksFolder });
  const refused = new RefusedBanks(page);
  const library = new LibraryPage(page);
  await expect(refused.notices).toHaveCount(all.length);
  for (const { fileName, code } of all) await expectRefusal(refused.of(fileName), fileName, code);
  await library.open();
  await expect(refused.notices).toHaveCount(all.length);
  await expect(library.bank("Tea Basics (TEA-101)")).toContainText("Signature verified");
  await library.back.click();
  await expectTeaToOpen(page);
});

test("without any bank Home says so, and starts to offer one as soon as it lies there", async ({
  launch,
  banksFolder,
  secondBankFolder,
}) => {
  rmSync(join(banksFolder, GOOD));
  const first = await launch({ banksFolder });
  const home = new HomePage(first.page);
  const library = new LibraryPage(first.page);
  await expectRefusal(new RefusedBanks(first.page).notices, "*.qbank", "bank-missing");
  await expect(home.startMock).toHaveCount(0);
  await library.open();
  await expect(library.empty).toBeVisible();
  await library.back.click();
  await expect(home.heading).toBeVisible();
  await first.close();

  copyFileSync(join(secondBankFolder, GOOD), join(banksFolder, GOOD));
  const second = await launch({ banksFolder });
  await expect(new RefusedBanks(second.page).notices).toHaveCount(0);
  await expectTeaToOpen(second.page);
});

test("a folder of banks that is gone is no reason not to start", async ({
  launch,
  banksFolder,
}) => {
  const { page } = await launch({ banksFolder: join(banksFolder, "gone") });
  await expectRefusal(new RefusedBanks(page).notices, "*.qbank", "bank-missing");
  await expect(new HomePage(page).heading).toBeVisible();
});
