import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { fingerprintOf } from "../../electron/main/bank/fingerprint.ts";
import { buildSecondBank } from "../fixtures/build-second-bank.ts";
import { aPackageWithKey, aRotation } from "../fixtures/carried-keys.ts";
import { aPublisher, withNewKey } from "../fixtures/signed-bank.ts";
import { chooseFile } from "./choose-file.ts";
import { expect, test as base } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { RefusedBanks } from "./pages/refused-banks.ts";
import { ResultPage } from "./pages/result-page.ts";

const publisher = aPublisher();
const TRUST = "Trust this publisher and install";

const test = base.extend<{ readonly put: (bytes: Buffer) => string }>({
  /** Writes a bank file of this test's own and answers with its path. */
  // Playwright tells fixtures apart by their first parameter, which must be a destructuring pattern.
  // eslint-disable-next-line no-empty-pattern
  put: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-downloads-"));
    await use((bytes) => {
      const file = join(folder, "downloaded.qbank");
      writeFileSync(file, bytes);
      return file;
    });
    rmSync(folder, { recursive: true });
  },
});

/** Opens the library, chooses a file in it and waits for what is said of it. */
async function lookInto(app: RunningApp, file: string): Promise<LibraryPage> {
  const library = new LibraryPage(app.page);
  await chooseFile(app.electronApp, file);
  await library.install.click();
  await expect(library.offer).toBeVisible();
  return library;
}

async function openLibrary(app: RunningApp): Promise<LibraryPage> {
  const library = new LibraryPage(app.page);
  await library.open();
  await expect(library.heading).toBeFocused();
  return library;
}

/** Installs a bank of a publisher who is not known yet, trusting its key. */
async function installTrusting(app: RunningApp, file: string): Promise<LibraryPage> {
  const library = await openLibrary(app);
  await lookInto(app, file);
  await library.offer.getByRole("button", { name: TRUST }).click();
  return library;
}

test("a bank of a new publisher is shown with its key first, and opens once the person trusts it", async ({
  launch,
  secondBankFolder,
  put,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const library = await openLibrary(app);
  await chooseFile(app.electronApp, null);
  await library.install.click();
  await expect(library.offer).toBeHidden();

  await lookInto(app, put(aPackageWithKey(publisher, { revision: 2, version: "1.1.0" })));
  const { words, hex } = fingerprintOf(publisher.trustedKey.publicKey);
  await expect(library.offer).toContainText("You have not trusted this publisher before");
  for (const fact of ["The Tea House", "tea-house", "A small bank", "1.1.0, revision 2"])
    await expect(library.offer).toContainText(fact);
  await expect(library.offer).toContainText(words.join(" "));
  await expect(library.offer).toContainText(hex.match(/.{4}/g)?.join(" ") ?? "");
  await inspectScreen(app, "offer-new-publisher");
  await library.offer.getByRole("button", { name: "Cancel" }).click();
  await expect(library.bank("A small bank")).toHaveCount(0);
  await expect(library.publisher("The Tea House")).toHaveCount(0);

  await lookInto(app, put(aPackageWithKey(publisher, { revision: 2, version: "1.1.0" })));
  await library.offer.getByRole("button", { name: TRUST }).click();
  await expect(library.installed).toContainText("A small bank 1.1.0 is installed");
  await expect(library.bank("A small bank")).toContainText("Signature verified");
  await expect(library.publisher("The Tea House")).toContainText("By you, since");
  await inspectScreen(app, "library-publishers");
  await library.back.click();
  await expect(new HomePage(app.page).heading).toBeFocused();
  await inspectScreen(app, "home-two-banks");
  await library.open();

  await lookInto(app, put(aPackageWithKey(publisher, { revision: 2, version: "1.1.0" })));
  await expect(library.offer).toContainText("This bank is installed already.");
  await library.offer.getByRole("button", { name: "Close" }).last().click();
  await lookInto(app, put(aPackageWithKey(publisher, { revision: 1 })));
  await expect(library.offer).toContainText("bank-revision-older");
});

test("a known publisher's bank under another key is refused, until the old key vouches for it", async ({
  launch,
  secondBankFolder,
  put,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const library = await installTrusting(app, put(aPackageWithKey(publisher)));
  await expect(library.installed).toBeVisible();

  const successor = withNewKey(publisher);
  await lookInto(app, put(aPackageWithKey(successor, { revision: 2 })));
  await expect(library.offer).toContainText(
    "This bank is signed with another key than its publisher's.",
  );
  await expect(library.offer).toContainText("bank-key-changed");
  await expect(library.offer.getByRole("button", { name: "Install" })).toHaveCount(0);
  await inspectScreen(app, "offer-refused");
  await app.page.keyboard.press("Escape");

  const changes = [aRotation(publisher, successor)];
  await lookInto(app, put(aPackageWithKey(successor, { revision: 2 }, changes)));
  await expect(library.offer).toContainText("This publisher has changed its key");
  await expect(library.offer).toContainText("1.0.0, revision 1");
  await library.offer.getByRole("button", { name: "Install", exact: true }).click();
  await expect(library.installed).toBeVisible();
  await expect(library.publisher("The Tea House")).toContainText("Replaced keys");
  await expect(library.bank("A small bank")).toContainText("1.0.0, revision 2");
});

test("a revoked publisher's banks do not open, today and tomorrow, until it is trusted again", async ({
  launch,
  secondBankFolder,
  put,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const library = await installTrusting(app, put(aPackageWithKey(publisher)));
  await expect(library.bank("A small bank")).toBeVisible();
  await library.publisher("The Tea House").getByRole("button", { name: "Revoke…" }).click();
  await expect(library.question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await inspectScreen(app, "revoke-dialog");
  await library.question.getByRole("button", { name: "Revoke publisher" }).click();
  await expect(library.bank("A small bank")).toHaveCount(0);
  const notice = new RefusedBanks(app.page).of("small-bank.qbank");
  await expect(notice).toContainText("You revoked the publisher of this bank.");
  await inspectScreen(app, "library-revoked");
  await app.close();

  const next = await launch({ banksFolder: secondBankFolder });
  await expect(new RefusedBanks(next.page).of("small-bank.qbank")).toBeVisible();
  const again = await openLibrary(next);
  await again.decide("The Tea House", "Trust again…", "Trust again");
  await expect(again.bank("A small bank")).toContainText("Signature verified");
  await again.decide("The Tea House", "Remove…", "Remove publisher");
  await expect(again.publisher("The Tea House")).toHaveCount(0);
  await expect(new RefusedBanks(next.page).of("small-bank.qbank")).toContainText(
    "bank-key-unknown",
  );
});

test("the publisher that is built in can be revoked, and what was sat stays readable", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const home = new HomePage(app.page);
  await endAtOnce(app);
  const result = new ResultPage(app.page);
  await result.goHome();
  const library = await openLibrary(app);
  await expect(library.publisher("Rehearsal").getByRole("button")).toHaveText(["Revoke…"]);
  await library.decide("Rehearsal", "Revoke…", "Revoke publisher");
  await expect(library.empty).toBeVisible();
  await library.back.click();
  await expect(home.startMock).toHaveCount(0);
  const history = await home.showHistory();
  const shown = await history.open(0);
  const review = await shown.reviewAll();
  await expect(review.heading).toBeVisible();
});

/** Sits the first mock on offer without answering anything. */
async function endAtOnce(app: RunningApp): Promise<void> {
  const exam = await new HomePage(app.page).sitMock();
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
}

test("an unsigned bank is taken only with a warning, and is marked from the bank to the history", async ({
  launch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-unsigned-"));
  await buildSecondBank(projectFolder, join(folder, "built"), true);
  const file = join(folder, "tea.qbank");
  copyFileSync(join(folder, "built", "tea-101.qbank"), file);
  const app = await launch({ banksFolder: join(folder, "none") });
  const { page } = app;
  const badge = page.getByText("Unsigned", { exact: true });
  const library = await openLibrary(app);
  await lookInto(app, file);
  await expect(library.offer).toContainText("Nobody signed this bank");
  await inspectScreen(app, "offer-unsigned");
  await library.offer.getByRole("button", { name: "Import without a signature" }).click();
  await expect(library.bank("Tea Basics (TEA-101)")).toContainText("Unsigned");
  await expect(page.getByText("Signature verified")).toHaveCount(0);
  await inspectScreen(app, "library-unsigned");
  await library.back.click();

  const home = new HomePage(page);
  await expect(home.foot).toContainText("Unsigned");
  await expect(page.getByRole("region", { name: "Mock exam" })).toContainText("Unsigned");
  const conditions = await home.chooseMock();
  await expect(conditions.heading).toBeVisible();
  await expect(badge).toBeVisible();
  const exam = await conditions.begin();
  await expect(badge).toBeVisible();
  await inspectScreen(app, "exam-unsigned");
  await exam.leave.click();
  await exam.leaveDialog.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(home.openAttempt).toContainText("Unsigned");
  await home.resumeAttempt();
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  await expect(badge.first()).toBeVisible();
  await inspectScreen(app, "result-unsigned");
  const review = await result.reviewAll();
  await expect(badge).toBeVisible();
  await review.back.click();
  await result.goHome();
  await expect(home.lastResult).toContainText("Unsigned");
  const history = await home.showHistory();
  await expect(history.rows).toContainText("Unsigned");
  await inspectScreen(app, "history-unsigned");
  rmSync(folder, { recursive: true });
});

test("a damaged list of publishers trusts nobody but those built in, and says so until it was read", async ({
  launch,
  secondBankFolder,
  userDataFolder,
}) => {
  writeFileSync(join(userDataFolder, "publishers.json"), '{"format":1,"publishers":[{');
  const app = await launch({ banksFolder: secondBankFolder });
  await openLibrary(app);
  const notice = app.page.getByRole("note", { name: /The list of publishers was damaged/ });
  await expect(notice).toContainText("Nobody is trusted but the publishers that are built");
  await inspectScreen(app, "library-record-lost");
  await notice.getByRole("button", { name: "I have read this" }).click();
  await expect(notice).toHaveCount(0);
});
