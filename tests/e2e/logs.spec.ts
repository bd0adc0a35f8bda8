import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test as base } from "./fixtures.ts";
import { launchRelease } from "./launch-release.ts";
import { HomePage } from "./pages/home-page.ts";
import { StudyAidsPage } from "./pages/study-aids-page.ts";

const NOTE = "A note that is nobody else's business.";
const KNOCK = "a line that was logged on purpose";

/** What Chromium writes of its own network: the numbers of events, and the events. */
const NetworkLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int() })),
});

interface Fixtures {
  /** Stands in for the folder in which programs keep their data. */
  readonly configFolder: string;
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  configFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "rehearsal-config-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

/** The lines on screen that are long enough to be recognised. */
async function linesOf(page: Page): Promise<readonly string[]> {
  const text = await page.getByRole("main").innerText();
  return text.split("\n").filter((line) => line.length >= 25);
}

/** Sits, ends and reviews a mock; answers with what was on screen: questions, a note, the key and the reasons. */
async function sitAndReview(page: Page): Promise<readonly string[]> {
  const exam = await new HomePage(page).sitMock();
  const seen: string[] = [];
  for (const number of [1, 2, 3]) {
    await exam.expectQuestion(number, 65);
    seen.push(...(await linesOf(page)));
    if (number === 1) await exam.sheet.choose(0);
    await exam.goOn();
  }
  await exam.expectQuestion(4, 65);
  await page.keyboard.press("Control+j");
  await new StudyAidsPage(page).noteField.pressSequentially(NOTE);
  const result = await exam.end();
  const review = await result.reviewAll();
  await review.open(1);
  await expect(review.takeaway).toBeVisible();
  return [...seen, ...(await linesOf(page)), NOTE];
}

/** Writes a line where the page's complaints go: a log in which it is missing would hold nothing of the page at all. */
async function knock(page: Page): Promise<void> {
  await page.evaluate((line) => {
    console.error(line);
  }, KNOCK);
}

test("a sitting leaves no question, answer, key, note or place in any log, and Chromium's network log is empty", async ({
  configFolder,
}) => {
  const logFile = join(configFolder, "rehearsal.log");
  const networkLogFile = join(configFolder, "network.json");
  const app = await launchRelease({
    configFolder,
    switches: [
      "--enable-logging=file",
      `--log-file=${logFile}`,
      `--log-net-log=${networkLogFile}`,
      "--net-log-capture-mode=Everything",
    ],
  });
  const words = await sitAndReview(app.page);
  await knock(app.page);
  await app.close();
  const log = [readFileSync(logFile, "utf8"), ...app.printed].join("\n");
  expect(words.length).toBeGreaterThan(20);
  expect(log).toContain(KNOCK);
  expect([...words, configFolder].filter((word) => log.includes(word))).toEqual([]);
  // Chromium logs a page that breaks its policy: the whole way from Home to the review breaks none.
  expect(log).not.toMatch(/Content Security Policy|TrustedHTML|TrustedScript/);
  const network = NetworkLog.parse(JSON.parse(readFileSync(networkLogFile, "utf8")));
  const names = new Map(
    Object.entries(network.constants.logEventTypes).map(([name, type]) => [type, name]),
  );
  const events = network.events.map(({ type }) => names.get(type) ?? "");
  expect(events).toContain("PROXY_CONFIG_CHANGED");
  expect(events.filter((name) => /REQUEST|RESOLVER|SOCKET|CONNECT/.test(name))).toEqual([]);
});

test("what goes wrong is named, and nothing more, even where Chromium logs all it can", async ({
  configFolder,
}) => {
  mkdirSync(join(configFolder, "Rehearsal"));
  writeFileSync(join(configFolder, "Rehearsal", "bank-ledger.json"), "{");
  const app = await launchRelease({ configFolder, switches: ["--enable-logging", "--v=1"] });
  const words = await sitAndReview(app.page);
  await knock(app.page);
  await app.close();
  const log = app.printed.join("\n");
  expect(log).toContain(KNOCK);
  expect(words.filter((word) => log.includes(word))).toEqual([]);
  expect(app.printed.filter((line) => line.includes("rehearsal: "))).toEqual([
    "rehearsal: The record of bank revisions cannot be read and begins anew: SyntaxError; kept as .damaged-1.",
  ]);
});
