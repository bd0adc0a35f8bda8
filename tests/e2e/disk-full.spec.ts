import { spawn } from "node:child_process";
import { once } from "node:events";
import { forcedSwitches } from "../../electron/dev/launch-command.ts";
import { packagedExecutable } from "../../electron/dev/package-app.ts";
import { test as base, expect } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import type { RunningApp } from "./launch-app.ts";
import type { ExamPage } from "./pages/exam-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { answerFirst, expectFirst, TEA_QUESTION_COUNT } from "./pages/sit-and-answer.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ userDataFolder }, use) => {
    const disk = mountSmallDisk(userDataFolder);
    await use(disk);
    disk.remove();
  },
});

/** Strikes out the first option of the question on screen, or takes that back: something to save in every kind of question. */
async function strike(exam: ExamPage): Promise<void> {
  await exam.sheet.strikes.first().click();
}

async function expectNotSaved({ page }: RunningApp, cause: string): Promise<void> {
  const line = page.getByRole("status").filter({ hasText: "Not saved." });
  await expect(line).toContainText(cause);
  await expect(line).toContainText(
    "Your answers are kept here and saving is tried again by itself.",
  );
}

test.describe("a disk that is full", { tag: "@mounts" }, () => {
  test("is said to be, keeps what is answered, and has all of it once there is room, also after a restart", async ({
    disk,
    launch,
    secondBankFolder: banksFolder,
  }) => {
    const app = await launch({ banksFolder });
    const first = new HomePage(app.page);
    const earlier = await first.sitMock();
    await earlier.end();
    await app.page.getByRole("button", { name: "Home", exact: true }).click();
    const exam = await first.sitMock();
    const saved = await answerFirst(exam, 2);
    disk.fill();
    await strike(exam);
    await expectNotSaved(app, "The disk of this computer is full. Free some space on it.");
    await inspectScreen(app, "disk-full");
    await exam.flag.click();
    await exam.leave.click();
    const dialog = app.page.getByRole("dialog", { name: "Leave for now?" });
    await expect(dialog).toContainText("Your last answers are not on the disk yet");
    await dialog.getByRole("button", { name: "Stay" }).click();
    await expect(exam.saved).toHaveCount(0);
    disk.free();
    // By itself, after the longest delay between two tries at most.
    await expect(exam.saved).toBeVisible({ timeout: 35_000 });
    await strike(exam);
    await expect(exam.saved).toBeVisible();
    await app.kill();

    for (let start = 0; start < 2; start += 1) {
      const again = await launch({ banksFolder });
      const home = new HomePage(again.page);
      await expect(home.openAttempt).toContainText("2 of 6 questions answered");
      await expect(home.lastResult).toContainText("TEA-101");
      await expect(home.found).toHaveCount(0);
      const resumed = await home.resumeAttempt();
      await expect(resumed.question).toBeFocused();
      if (start === 0) {
        await resumed.expectQuestion(3, TEA_QUESTION_COUNT);
        await expect(resumed.flag).toHaveAttribute("aria-pressed", "true");
      }
      await expectFirst(resumed, saved);
      await expect(resumed.saved).toBeVisible();
      await again.kill();
    }
  });

  test("at the start still shows what is there, and begins nothing that it could not keep", async ({
    disk,
    launch,
    secondBankFolder: banksFolder,
  }) => {
    const first = await launch({ banksFolder });
    await answerFirst(await new HomePage(first.page).sitMock(), 2);
    await first.kill();
    disk.fill();

    const app = await launch({ banksFolder });
    const home = new HomePage(app.page);
    await expect(home.openAttempt).toContainText("2 of 6 questions answered");
    await home.sitMock();
    const alert = app.page.getByRole("alert");
    await expect(alert).toContainText("The disk of this computer is full.");
    await app.page.getByRole("button", { name: "Home", exact: true }).click();
    await expect(home.openAttempt).toHaveCount(1);
    disk.free();
    const exam = await home.resumeAttempt();
    await exam.expectQuestion(3, TEA_QUESTION_COUNT);
    await strike(exam);
    await expect(exam.saved).toBeVisible();
    await app.kill();

    const again = new HomePage((await launch({ banksFolder })).page);
    await expect(again.openAttempt).toContainText("2 of 6 questions answered");
    await expect(again.found).toHaveCount(0);
  });
});

test.describe("a disk that is write-protected", { tag: "@mounts" }, () => {
  test("is told of at the start, since nothing could be kept, and is left as it is", async ({
    disk,
    launch,
    secondBankFolder: banksFolder,
    userDataFolder,
  }) => {
    const first = await launch({ banksFolder });
    await answerFirst(await new HomePage(first.page).sitMock(), 2);
    await first.kill();
    await disk.protect();
    const app = spawn(
      packagedExecutable("test"),
      forcedSwitches(() => undefined),
      {
        env: { ...process.env, REHEARSAL_USER_DATA: userDataFolder },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    const gone = once(app, "exit");
    let said = "";
    app.stderr.on("data", (piece) => (said += String(piece)));
    await expect
      .poll(() => said)
      .toContain("may not write to its folder (EROFS), so it does not start");
    // Its last words stand in a window, until they are read.
    app.kill("SIGKILL");
    await gone;
    expect(said).not.toContain(userDataFolder);
  });
});
