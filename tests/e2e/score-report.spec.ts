import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../electron/dev/run-step.ts";
import { buildSecondBank } from "../fixtures/build-second-bank.ts";
import { chooseFile } from "./choose-file.ts";
import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { PaperPage } from "./pages/paper-page.ts";
import { ResultPage } from "./pages/result-page.ts";
import { answerFirst } from "./pages/sit-and-answer.ts";
import { StudyAidsPage } from "./pages/study-aids-page.ts";
import { fontsOf, infoOf, pictureOf, textOf, withoutSpaces, wordsOf } from "./read-pdf.ts";

const SIZES = [
  { name: "A4", width: 595, height: 842 },
  { name: "US Letter", width: 612, height: 792 },
] as const;
/** What no word may come nearer to than the edges of the paper, in points: printers cannot reach there. */
const LEAST_MARGIN = 36;

async function sitTea({ page }: RunningApp): Promise<ResultPage> {
  const exam = await new HomePage(page).sitMock();
  await answerFirst(exam, 3);
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  return result;
}

/** Everything that the screen says of the attempt, a text for each fact. */
async function factsOnScreen({ page }: RunningApp): Promise<readonly string[]> {
  const main = page.getByRole("main");
  await main.getByText("Why is this an estimate?").click();
  const texts = await Promise.all(
    [
      main.getByRole("heading", { level: 1 }),
      main.getByText(/^By this estimate/),
      main.locator("details > p"),
      page.getByRole("region", { name: "By domain" }).getByRole("listitem"),
      page.getByRole("region", { name: "By domain" }).locator("h3, span"),
      page.getByRole("row"),
      page.getByRole("definition"),
    ].map((place) => place.allInnerTexts()),
  );
  const facts = texts.flat().map(withoutSpaces);
  return facts.filter((fact) => fact !== "");
}

async function savedPdf(app: RunningApp, file: string, size: "A4" | "US Letter"): Promise<string> {
  const paper = new PaperPage(app.page);
  await chooseFile(app.electronApp, file);
  await paper.saveAs(size);
  await expect(paper.news).toContainText("The PDF was saved.");
  return file;
}

test("a PDF of either size says what the screen says, in fonts that it carries, within the paper", async ({
  launch,
  userDataFolder,
}) => {
  const app = await launch();
  const { page } = app;
  const exam = await new HomePage(page).sitMock();
  for (let number = 1; number <= 8; number += 1) {
    await exam.expectQuestion(number, 65);
    await answerByMouse(exam.sheet, number);
    await exam.goOn();
  }
  await exam.end();
  await expect(new ResultPage(page).sentence).toBeFocused();
  const facts = await factsOnScreen(app);
  expect(facts.length).toBeGreaterThan(40);
  for (const { name, width, height } of SIZES) {
    const file = await savedPdf(app, join(userDataFolder, `${name}.pdf`), name);
    const text = textOf(file);
    for (const fact of facts) expect(text).toContain(fact);
    const info = infoOf(file);
    const [, shownWidth, shownHeight] =
      /^([\d.]+) x ([\d.]+) pts/.exec(info.get("Page size") ?? "") ?? [];
    expect(Math.abs(Number(shownWidth) - width)).toBeLessThan(2);
    expect(Math.abs(Number(shownHeight) - height)).toBeLessThan(2);
    expect(info.get("Title")).toMatch(/^Rehearsal AIF-C01 Mock 1 \d{4}-\d\d-\d\d$/);
    expect(info.get("Tagged")).toBe("yes");
    expect(text).toContain(`Page1of${info.get("Pages")}`);
    for (const font of fontsOf(file)) expect(font).toMatchObject({ isEmbedded: true });
    for (const word of wordsOf(file)) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(LEAST_MARGIN);
      expect(word.right, word.text).toBeLessThanOrEqual(width - LEAST_MARGIN);
      expect(word.bottom, word.text).toBeLessThanOrEqual(height);
    }
  }
});

test("paper looks the same whatever the screen looks like", async ({
  launch,
  secondBankFolder,
  userDataFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page, electronApp } = app;
  await sitTea(app);
  const look = new StudyAidsPage(page);
  const printed = async (name: string): Promise<string> =>
    pictureOf(await savedPdf(app, join(userDataFolder, `${name}.pdf`), "A4"));
  const usual = await printed("usual");
  for (const names of [
    ["Light text on black"],
    ["High contrast"],
    ["Sepia"],
    ["Light text on black", "200 %"],
  ]) {
    await look.chooseAppearance(...names);
    expect((await printed(names.join(" "))) === usual, names.join(" ")).toBe(true);
  }
  await electronApp.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setSize(480, 640);
    window?.webContents.setZoomFactor(1.5);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(400);
  expect((await printed("narrow")) === usual, "narrow and zoomed").toBe(true);
});

test("the size is asked for by keyboard, remembered, and nothing is written after a change of mind", async ({
  launch,
  secondBankFolder,
  userDataFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page, electronApp } = app;
  await sitTea(app);
  await inspectScreen(app, "score-report");
  const paper = new PaperPage(page);
  const downloads = join(userDataFolder, "mine.pdf");
  await paper.savePdf.focus();
  await page.keyboard.press("Enter");
  await expect(paper.sizeDialog).toBeVisible();
  await inspectScreen(app, "paper-size-dialog");
  await page.keyboard.press("Escape");
  await expect(paper.savePdf).toBeFocused();

  await chooseFile(electronApp, null);
  await page.keyboard.press("Enter");
  const wasLetter = await paper.sizeDialog.getByRole("radio", { name: /Letter/ }).isChecked();
  await paper.sizeDialog.getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("ArrowRight");
  await paper.save.focus();
  await page.keyboard.press("Enter");
  await expect(paper.sizeDialog).toBeHidden();
  await expect(paper.news).toHaveCount(0);
  await expect(paper.problem).toHaveCount(0);
  await expect(paper.savePdf).toBeFocused();
  expect(existsSync(downloads)).toBe(false);
  await expect(page).toHaveTitle(/^An estimated .* · Rehearsal$/);

  await page.keyboard.press("Enter");
  await expect(
    paper.sizeDialog.getByRole("radio", { name: wasLetter ? /A4/ : /Letter/ }),
  ).toBeChecked();
});

test("a place that cannot be written to is told, with what to do, and another one works", async ({
  launch,
  secondBankFolder,
  userDataFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitTea(app);
  const paper = new PaperPage(app.page);
  const noFolder = join(userDataFolder, "a-file");
  writeFileSync(noFolder, "mine");
  // Not even root may write to the one or below the other.
  for (const [place, code] of [
    [join(noFolder, "report.pdf"), "file-write-failed"],
    ["/proc/report.pdf", "file-"],
  ] as const) {
    await chooseFile(app.electronApp, place);
    await paper.saveAs("A4");
    await expect(paper.problem).toContainText("The file could not be written");
    await expect(paper.problem).toContainText(code);
  }
  await inspectScreen(app, "score-report-not-saved");
  expect(statSync(noFolder).size).toBe(4);
  await savedPdf(app, join(userDataFolder, "report.pdf"), "A4");
  await expect(paper.problem).toHaveCount(0);
  expect(readdirSync(userDataFolder).filter((name) => name.endsWith(".new"))).toEqual([]);
});

test("printing goes through the system's dialog, and says so where there is no printer", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  await sitTea(app);
  const paper = new PaperPage(app.page);
  await letPrint(app, { printerCount: 0, reason: null });
  await paper.print.click();
  await expect(paper.problem).toContainText("This computer has no printer set up.");
  await expect(paper.problem).toContainText("printer-missing");
  await letPrint(app, { printerCount: 1, reason: "Print job failed" });
  await paper.print.click();
  await expect(paper.problem).toContainText("print-failed");
  await letPrint(app, { printerCount: 1, reason: "Print job canceled" });
  await paper.print.click();
  await expect(paper.problem).toHaveCount(0);
  await letPrint(app, { printerCount: 1, reason: null });
  await paper.print.click();
  await expect(paper.news).toContainText("It was sent to the printer.");
});

/** Puts as many printers in the place of the system's, and lets its dialog end for a reason, or well. */
async function letPrint(
  { electronApp }: RunningApp,
  outcome: { readonly printerCount: number; readonly reason: string | null },
): Promise<void> {
  await electronApp.evaluate(({ BrowserWindow }, { printerCount, reason }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return;
    const printer = { name: "p", displayName: "P", description: "", options: {} };
    contents.getPrintersAsync = () =>
      Promise.resolve(Array.from({ length: printerCount }, () => printer));
    contents.print = (_options, answer) => {
      answer?.(reason === null, reason ?? "");
    };
  }, outcome);
}

test("a report on an unsigned bank says on paper that nobody signed it", async ({
  launch,
  userDataFolder,
}) => {
  const built = join(userDataFolder, "built");
  await buildSecondBank(projectFolder, built, true);
  const app = await launch({ banksFolder: join(userDataFolder, "none") });
  const library = new LibraryPage(app.page);
  await library.open();
  await chooseFile(app.electronApp, join(built, "tea-101.qbank"));
  await library.install.click();
  await library.offer.getByRole("button", { name: "Import without a signature" }).click();
  await expect(library.installed).toBeVisible();
  await library.back.click();
  await sitTea(app);
  const file = await savedPdf(app, join(userDataFolder, "unsigned.pdf"), "A4");
  const text = textOf(file);
  expect(text).toContain(withoutSpaces("Unsigned Nobody signed this question bank"));
  expect(text).not.toContain(withoutSpaces("signature verified"));
});

test("practice of the weakest domain is one press away, and leads back to the result", async ({
  launch,
  secondBankFolder,
}) => {
  const app = await launch({ banksFolder: secondBankFolder });
  const { page } = app;
  const result = await sitTea(app);
  const domains = await result.domains();
  const shares = domains.map(({ right, scored }) => right / scored);
  const weakest = shares.indexOf(Math.min(...shares));
  const { name, right, scored } = domains[weakest] ?? { name: "", right: 0, scored: 0 };
  await expect(result.next).toContainText(
    `${name.slice(2)} is your weakest: ${right} of ${scored} right.`,
  );
  await result.next.getByRole("button", { name: `Practise domain ${weakest + 1}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await page.getByRole("button", { name: "Result", exact: true }).click();
  await expect(result.sentence).toBeFocused();
});
