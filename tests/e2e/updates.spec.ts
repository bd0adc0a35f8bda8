import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bank } from "../../shared/bank/bank.ts";
import type { Item } from "../../shared/bank/item.ts";
import { anErrataFile, type ErrataInput } from "../fixtures/signed-errata.ts";
import { aPublisher } from "../fixtures/signed-bank.ts";
import { aTeaPackage, readTeaBank } from "../fixtures/tea-bank.ts";
import { dragFile } from "./drop-file.ts";
import { expect, test as base } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { openInRunningApp, type RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { putSatMocks } from "./put-sat-mocks.ts";

const publisher = aPublisher();

interface Updates {
  readonly tea: Bank;
  /** Writes a file of this test's own and answers with its path. */
  readonly put: (name: string, bytes: Buffer | string) => string;
  /** Starts the app without a bank, opens version 1.1.0 of TEA-101 with it and takes it. */
  readonly startWithTea: () => Promise<RunningApp>;
}

const test = base.extend<Updates>({
  tea: async ({ secondBankFolder }, use) => {
    await use(readTeaBank(secondBankFolder));
  },
  // Playwright tells fixtures apart by their first parameter, which must be a destructuring pattern.
  // eslint-disable-next-line no-empty-pattern
  put: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-updates-"));
    await use((name, bytes) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    rmSync(folder, { recursive: true });
  },
  startWithTea: async ({ launch, userDataFolder, tea, put }, use) => {
    await use(async () => {
      const file = put("tea-1.qbank", aTeaPackage(publisher, tea, 1));
      const app = await launch({ banksFolder: join(userDataFolder, "none"), files: [file] });
      const library = new LibraryPage(app.page);
      await expect(library.offer).toContainText("You have not trusted this publisher before");
      await library.offer.getByRole("button", { name: "Trust this publisher and install" }).click();
      await expect(library.installed).toContainText("Tea Basics 1.1.0 is installed");
      return app;
    });
  },
});

/** The bank with another key for each single-choice question, one question less, and words about it. */
function withKeysCorrected(tea: Bank): Bank {
  const [withdrawn, ...others] = tea.items.filter((item) => item.kind === "matching");
  const kept = tea.items.filter((item) => item !== withdrawn || others.length === 0);
  const [entry] = tea.changelog;
  if (entry === undefined) throw new Error("TEA-101 has a changelog.");
  return {
    ...tea,
    items: kept.map(withAnotherKey),
    changelog: [
      { ...entry, version: "1.2.0", changes: ["The keys of all single answers are put right."] },
      ...tea.changelog,
    ],
  };
}

function withAnotherKey(item: Item): Item {
  if (item.kind !== "single-choice") return item;
  const other = item.options.find(({ id }) => id !== item.key);
  return { ...item, key: other?.id ?? item.key, revision: item.revision + 1 };
}

test("a newer bank that is opened while the app runs is shown with what it changes, and taken or not", async ({
  startWithTea,
  userDataFolder,
  tea,
  put,
}) => {
  const app = await startWithTea();
  const library = new LibraryPage(app.page);
  const file = put("tea-2.qbank", aTeaPackage(publisher, withKeysCorrected(tea), 2));
  await library.back.click();
  await expect(new HomePage(app.page).heading).toBeFocused();

  await openInRunningApp({ userDataFolder, files: [file] });
  await expect(library.offer).toContainText("You know this publisher");
  await expect(library.offer).toContainText("1.1.0, revision 1");
  await expect(library.offer).toContainText("The keys of all single answers are put right.");
  await expect(library.offer).not.toContainText(/\/tmp\//);
  await library.offer.getByText(/keys corrected$/).click();
  await inspectScreen(app, "offer-newer-bank");
  await library.offer.getByRole("button", { name: "Cancel" }).click();
  await expect(library.bank("Tea Basics")).toContainText("1.1.0, revision 1");

  await dragFile(app, file, false);
  await expect(app.page.getByText("Drop the bank to look into it")).toBeVisible();
  await inspectScreen(app, "drop-target");
  await dragFile(app, file);
  await expect(library.offer).toContainText("What changes");
  await library.offer.getByRole("button", { name: "Install", exact: true }).click();
  await expect(library.installed).toContainText("Tea Basics 1.2.0 is installed");
});

/** Leaves the library for Home, with one mock of the tea bank in the history. */
async function sitTeaMock({ page }: RunningApp): Promise<HomePage> {
  await new LibraryPage(page).back.click();
  await putSatMocks(page, {
    bankId: "tea-101",
    count: 1,
    rightOfTen: 7,
    lastEndedAtMs: Date.now(),
  });
  await page.reload();
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  return home;
}

test("a mock that was sat keeps its questions and its score, and shows what the corrected keys make of it", async ({
  startWithTea,
  tea,
  put,
}) => {
  const app = await startWithTea();
  const { page } = app;
  const library = new LibraryPage(page);
  const home = await sitTeaMock(app);
  const result = await (await home.showHistory()).open(0);
  const sentence = await result.sentence.innerText();
  await expect(page.getByText("Corrected since you sat it")).toHaveCount(0);
  await result.goHome();
  await expect(home.heading).toBeFocused();

  await dragFile(app, put("tea-2.qbank", aTeaPackage(publisher, withKeysCorrected(tea), 2)));
  await library.offer.getByRole("button", { name: "Install", exact: true }).click();
  await expect(library.installed).toContainText("1.2.0");
  await library.back.click();
  const history = await home.showHistory();
  await expect(history.rows).toContainText("Corrected:");
  await inspectScreen(app, "history-corrected");
  await history.open(0);
  await expect(result.sentence).toHaveText(sentence);
  const notice = page.getByRole("note", { name: /Corrected since you sat it/ });
  await expect(notice).toContainText(/As marked then: \d+ of \d+.* With the corrections: \d+/);
  await notice.getByText("The questions", { exact: true }).click();
  await inspectScreen(app, "result-corrected");
  const review = await result.reviewAll();
  const corrected = page.getByRole("note", { name: /The key of this question was corrected/ });
  await expect(review.item).toBeVisible();
  while ((await corrected.count()) === 0) {
    const shown = await review.itemHeading.innerText();
    await page.keyboard.press("j");
    await expect(review.itemHeading).not.toHaveText(shown);
  }
  await expect(corrected).toContainText("Corrected key:");
  await inspectScreen(app, "review-corrected");
  await expect(review.heading).toBeVisible();
});

test("an exam is not interrupted by a file that comes during it: the offer waits until it ends and its result was seen", async ({
  startWithTea,
  userDataFolder,
  tea,
  put,
}) => {
  const app = await startWithTea();
  const library = new LibraryPage(app.page);
  await library.back.click();
  const exam = await new HomePage(app.page).sitMock();
  const file = put("tea-2.qbank", aTeaPackage(publisher, withKeysCorrected(tea), 2));
  await openInRunningApp({ userDataFolder, files: [file] });
  await dragFile(app, file);
  await exam.expectQuestion(1, 6);
  await expect(library.offer).toHaveCount(0);
  const result = await exam.end();
  await expect(library.offer).toHaveCount(0);
  await result.goHome();
  await expect(library.offer).toContainText("What changes");
});

test("what is older, changed on the way or no bank is refused with its code, and changes nothing", async ({
  startWithTea,
  tea,
  put,
}) => {
  const app = await startWithTea();
  const library = new LibraryPage(app.page);
  const drop = async (name: string, bytes: Buffer | string) => {
    await dragFile(app, put(name, bytes));
    await expect(library.offer).toContainText(name);
  };
  const newer = aTeaPackage(publisher, withKeysCorrected(tea), 2);
  const codes = [
    ["tampered.qbank", tampered(newer), "bank-file-altered"],
    ["other.qbank", aTeaPackage(publisher, withKeysCorrected(tea), 1), "bank-revision-conflict"],
    ["same.qbank", aTeaPackage(publisher, tea, 1), "This bank is installed already."],
    ["letter.txt", "Dear reader", "bank-not-a-package"],
  ] as const;
  for (const [name, bytes, words] of codes) {
    await drop(name, bytes);
    await expect(library.offer).toContainText(words);
    await app.page.keyboard.press("Escape");
    await expect(library.offer).toHaveCount(0);
  }
  await drop("newer.qbank", newer);
  await library.offer.getByRole("button", { name: "Install", exact: true }).click();
  await expect(library.installed).toContainText("1.2.0");
  await drop("older.qbank", aTeaPackage(publisher, tea, 1));
  await expect(library.offer).toContainText("bank-revision-older");
  await app.page.keyboard.press("Escape");
  await expect(library.bank("Tea Basics")).toContainText("1.2.0, revision 2");
});

/** The same bytes but for one in the middle of the questions. */
function tampered(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const place = Math.floor(changed.length / 2);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

test("errata are shown first, applied to what is asked from then on, and leave what was sat as it was", async ({
  startWithTea,
  tea,
  put,
  launch,
  userDataFolder,
}) => {
  const app = await startWithTea();
  const { page } = app;
  const library = new LibraryPage(page);
  const home = await sitTeaMock(app);

  const file = (serial: number) =>
    put(`tea-${serial}.qerrata`, anErrataFile(publisher, teaErrata(tea, serial)));
  await dragFile(app, file(2));
  await expect(library.offer).toContainText("Apply errata to Tea Basics?");
  await expect(library.offer).toContainText("Why: The place no longer exists.");
  await inspectScreen(app, "offer-errata");
  await library.offer.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(library.installed).toHaveCount(0);
  await expect(page.getByText("Errata 2 are applied to Tea Basics")).toBeVisible();
  const errata = library.bank("Tea Basics").getByRole("group", { name: "Errata" });
  await expect(errata).toContainText("1 question withdrawn");
  await errata.getByText(/withdrawn/).click();
  await inspectScreen(app, "library-errata");

  for (const [again, code] of [
    [file(2), "errata-already-installed"],
    [file(1), "errata-older"],
    [put("bad.qerrata", tampered(anErrataFile(publisher, teaErrata(tea, 3)))), "errata-"],
  ] as const) {
    await dragFile(app, again);
    await expect(library.offer).toContainText(code);
    await page.keyboard.press("Escape");
    await expect(library.offer).toHaveCount(0);
  }
  await library.back.click();
  const history = await home.showHistory();
  await expect(history.rows).toContainText("Corrected:");
  const result = await history.open(0);
  await expect(page.getByRole("note", { name: /Corrected since you sat it/ })).toBeVisible();
  await result.goHome();
  await home.chooseMock();
  await expect(page.getByText("Errata 2 of this bank are applied.")).toBeVisible();
  await inspectScreen(app, "conditions-errata");
  await app.close();

  const next = await launch({ banksFolder: join(userDataFolder, "none") });
  const again = new LibraryPage(next.page);
  await again.open();
  await expect(again.bank("Tea Basics").getByRole("group", { name: "Errata" })).toContainText(
    "Number 2",
  );
});

/** Errata that correct the keys of all single answers but the first, which they withdraw. */
function teaErrata(tea: Bank, serial: number): ErrataInput {
  const [withdrawn, ...corrected] = tea.items.filter(({ kind }) => kind === "single-choice");
  return {
    bankId: "tea-101",
    serial,
    entries: [
      ...(withdrawn === undefined
        ? []
        : [
            {
              action: "withdraw" as const,
              itemId: withdrawn.id,
              reason: "The place no longer exists.",
            },
          ]),
      ...corrected.map((item) => ({
        action: "correct" as const,
        item: withAnotherKey(item),
        reason: "The key named the wrong answer.",
      })),
    ],
  };
}
