import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Page } from "@playwright/test";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { expect, test } from "./fixtures.ts";
import type { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { openRawDatabase } from "./raw-database.ts";

/** Sits a mock of TEA-101, ends it at once and comes back to Home. */
async function sitAndEnd(page: Page): Promise<void> {
  const home = new HomePage(page);
  const exam = await home.sitMock();
  const result = await exam.end();
  await expect(result.sentence).toBeFocused();
  await result.goHome();
  await expect(home.heading).toBeVisible();
}

/** Answers the question on screen and waits until that is on the disk. */
async function answer(exam: ExamPage): Promise<void> {
  await exam.sheet.choose(0);
  await expect(exam.saved).toBeVisible();
}

/** Goes on until there is a question that is answered by choosing. */
async function goToChoice(exam: ExamPage): Promise<number> {
  for (let number = 1; ; number += 1) {
    await exam.expectQuestion(number, 6);
    const { kind } = await exam.sheet.demand();
    if (kind === "single-choice") return number;
    await exam.goOn();
  }
}

test.describe("a row of the history that cannot be read", () => {
  test("is counted and shown; the others are there, and after a restart too", async ({
    launch,
    secondBankFolder,
  }) => {
    const first = await launch({ banksFolder: secondBankFolder });
    await sitAndEnd(first.page);
    const damage = await openRawDatabase(first.page);
    const unreadable = [
      { attemptId: "torn", status: "finished", startedAtMs: 1 },
      { attemptId: "of-a-later-release", status: "paused", recordVersion: 7 },
    ];
    for (const row of unreadable) await damage.put("attempts", row);
    await damage.close();
    await first.close();

    for (let start = 0; start < 2; start += 1) {
      const { page, close } = await launch({ banksFolder: secondBankFolder });
      const home = new HomePage(page);
      const counted = { name: "Warning: 2 attempts in your history cannot be read" };
      await expect(page.getByRole("note", counted)).toContainText("Nothing was deleted");
      await expect(home.lastResult).toContainText("TEA-101");
      const history = await home.showHistory();
      await expect(page.getByRole("note")).toContainText("2 more attempts are here");
      await expect(history.rows).toHaveCount(1);
      const result = await history.open(0);
      await expect(result.sentence).toBeVisible();
      const raw = await openRawDatabase(page);
      expect(await raw.rows("attempts")).toEqual(
        expect.arrayContaining([...unreadable, expect.objectContaining({ status: "finished" })]),
      );
      await close();
    }
  });

  test("though its result still stood in the history is told of when it is opened, and counted from then on", async ({
    launch,
    secondBankFolder,
  }) => {
    const { page } = await launch({ banksFolder: secondBankFolder });
    await sitAndEnd(page);
    const damage = await openRawDatabase(page);
    for (const row of await damage.rows("attempts"))
      await damage.put("attempts", { ...Object(row), items: "torn" });
    const torn = await damage.rows("attempts");
    const history = await new HomePage(page).showHistory();
    await expect(history.rows).toHaveCount(1);
    await history.open(0);
    await expect(page.getByRole("alert")).toContainText("but it cannot be read");
    await expect(page.getByRole("note")).toContainText("1 more attempt is here");
    await expect(history.rows).toHaveCount(0);
    expect(await damage.rows("attempts")).toEqual(torn);
  });

  test("does not stop a new mock from being sat and kept", async ({ launch, secondBankFolder }) => {
    const { page } = await launch({ banksFolder: secondBankFolder });
    await expect(new HomePage(page).heading).toBeVisible();
    const damage = await openRawDatabase(page);
    await damage.put("attempts", { attemptId: "torn", status: "open", startedAtMs: "yesterday" });
    await damage.close();
    await sitAndEnd(page);
    await expect(page.getByRole("note")).toContainText("1 attempt in your history cannot be read");
    const history = await new HomePage(page).showHistory();
    await expect(history.rows).toHaveCount(1);
  });
});

test.describe("of an answer, which lies in the database and in the journal,", () => {
  test("a damaged row of the database costs nothing: the journal has it", async ({
    launch,
    secondBankFolder,
  }) => {
    const first = await launch({ banksFolder: secondBankFolder });
    const exam = await new HomePage(first.page).sitMock();
    const number = await goToChoice(exam);
    await answer(exam);
    const damage = await openRawDatabase(first.page);
    for (const row of await damage.rows("events"))
      await damage.put("events", { ...Object(row), event: "no event" });
    await damage.close();
    await first.kill();

    const second = await launch({ banksFolder: secondBankFolder });
    const resumed = await new HomePage(second.page).resumeAttempt();
    await resumed.expectQuestion(number, 6);
    await expect(resumed.sheet.options.first()).toBeChecked();
  });

  test("a damaged journal is kept beside and costs nothing: the database has it", async ({
    launch,
    secondBankFolder,
    userDataFolder,
  }) => {
    const first = await launch({ banksFolder: secondBankFolder });
    const exam = await new HomePage(first.page).sitMock();
    const number = await goToChoice(exam);
    await answer(exam);
    await first.kill();
    const folder = join(userDataFolder, "journal");
    const [name = ""] = readdirSync(folder);
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    writeFileSync(join(folder, name), lines.with(0, "no record").join("\n"));

    const second = await launch({ banksFolder: secondBankFolder });
    const home = new HomePage(second.page);
    await expect(home.openAttempt).toContainText("Its answer journal is damaged.");
    const resumed = await home.resumeAttempt();
    await resumed.expectQuestion(number, 6);
    await expect(resumed.sheet.options.first()).toBeChecked();
    await expect(second.page.getByRole("alert")).toContainText("The answer journal was damaged");
    expect(readdirSync(folder)).toContain(`${name}.damaged-1`);
  });
});

test("a database of a later release is refused in words, and nothing in it is touched", async ({
  launch,
  secondBankFolder,
}) => {
  const LATER_VERSION = 9000;
  const first = await launch({ banksFolder: secondBankFolder });
  await sitAndEnd(first.page);
  const before = await openRawDatabase(first.page, LATER_VERSION);
  const rows = await before.rows("attempts");
  expect(rows).toHaveLength(1);
  await before.close();
  await first.close();

  const second = await launch({ banksFolder: secondBankFolder });
  const alert = second.page.getByRole("alert");
  await expect(alert).toContainText("Your history was last used by a newer version of Rehearsal.");
  await expect(alert).toContainText("Install that version or a newer one.");
  await expect(alert).toContainText("storage-newer-version");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toContainText("storage-newer-version");
  const after = await openRawDatabase(second.page);
  expect(await after.version()).toBe(LATER_VERSION);
  expect(await after.rows("attempts")).toEqual(rows);
});

test("a second start on the same profile leaves it to the first, which comes to the front", async ({
  launch,
  userDataFolder,
}) => {
  const first = await launch();
  const home = new HomePage(first.page);
  await expect(home.heading).toBeVisible();
  await first.electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const second = spawn(
    packagedExecutable("test"),
    forcedSwitches(() => undefined),
    {
      env: { ...process.env, REHEARSAL_USER_DATA: userDataFolder },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const [complaint] = await Promise.all([text(second.stderr), once(second, "exit")]);
  expect(second.exitCode).toBe(0);
  expect(complaint).toContain("Rehearsal is already running; its window was brought to the front.");
  await expect
    .poll(() =>
      first.electronApp.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true]);
  const conditions = await home.chooseMock();
  await expect(conditions.heading).toBeVisible();
});

test("what the page asks for outside of the contract is answered with a code, and nothing else happens", async ({
  launch,
}) => {
  const { page } = await launch();
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  const attemptId = "00000000-0000-4000-8000-000000000001";
  const sitting = { attemptId, timeLimitMs: null, countsSleep: false, elapsedMs: 0 };
  const event = { type: "clock-ticked", elapsedMs: 1 };
  const asked: readonly (readonly [channel: unknown, request: unknown, code: string])[] = [
    ["fs:read", { path: "/etc/passwd" }, "unknown-channel"],
    ["__proto__", {}, "unknown-channel"],
    ["constructor", {}, "unknown-channel"],
    ["clock:ticked", {}, "unknown-channel"],
    [["app:info"], {}, "unknown-channel"],
    [null, null, "unknown-channel"],
    ["app:info", null, "invalid-request"],
    ["app:info", { more: "/etc/passwd" }, "invalid-request"],
    ["bank:outline", { bankId: "../../etc/passwd" }, "invalid-request"],
    ["bank:outline", { bankId: "no-such-bank" }, "bank-not-found"],
    ["bank:items", { bankId: "aif-c01", itemIds: [] }, "invalid-request"],
    ["bank:items", { bankId: "aif-c01", itemIds: Array(501).fill("q-many") }, "invalid-request"],
    ["bank:items", { bankId: "aif-c01", itemIds: ["q-no-such-item"] }, "item-not-found"],
    ["sitting:open", { ...sitting, attemptId: "../../evil" }, "invalid-request"],
    ["sitting:open", { ...sitting, timeLimitMs: -1 }, "invalid-request"],
    ["sitting:append", { attemptId, entry: { sequence: 0, event } }, "invalid-request"],
    ["sitting:append", { attemptId, entry: { sequence: 1, event: {} } }, "invalid-request"],
    ["sitting:append", { attemptId, entry: { sequence: 1, event } }, "sitting-not-open"],
    ["sitting:close", { attemptId, isFinished: false }, "sitting-not-open"],
  ];
  const answers = await page.evaluate((requests) => {
    const bridge: unknown = Reflect.get(window, "rehearsal");
    const { request } = bridge as { readonly request: (...asked: unknown[]) => Promise<unknown> };
    return Promise.all(requests.map(([channel, body]) => request(channel, body)));
  }, asked);
  expect(answers).toEqual(
    asked.map(([, , code]) => ({ ok: false, error: { code, detail: expect.any(String) } })),
  );
  expect(JSON.stringify(answers)).not.toContain("passwd");
  await expect(home.heading).toBeVisible();
});
