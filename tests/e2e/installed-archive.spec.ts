import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REHEARSED_FOLDER } from "../release/rehearsed-release.ts";
import { expect, test } from "./fixtures.ts";
import { launchRelease } from "./launch-release.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { type ShownAnswer } from "./pages/answer-sheet.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 65;
const ANSWERED = 3;
/** A kill costs what the clock has said since it last wrote that down. */
const CLOCK_SLACK_SECONDS = 2;

/** Unpacks the archive that people download as they would, and answers with the program in it. */
function unpackInto(folder: string): string {
  const archive = readdirSync(REHEARSED_FOLDER).find((name) => name.endsWith(".tar.gz")) ?? "";
  execFileSync("tar", [
    ...["--extract", "--gzip", `--file=${join(REHEARSED_FOLDER, archive)}`],
    `--directory=${folder}`,
  ]);
  const [unpacked = ""] = readdirSync(folder);
  return join(folder, unpacked, "rehearsal");
}

test("unpacked from its archive into an empty home, a release begins a mock, is killed and resumes it", async () => {
  const home = mkdtempSync(join(tmpdir(), "rehearsal-home-"));
  try {
    const executable = unpackInto(home);
    const options = {
      executable,
      configFolder: join(home, ".config"),
      environment: { HOME: home },
    };
    const first = await launchRelease(options);
    const home1 = new HomePage(first.page);
    await expect(home1.foot).toContainText("Signature verified");
    await expect(home1.foot).not.toContainText("development key");
    const exam = await home1.sitMock();
    const answers: ShownAnswer[] = [];
    for (let number = 1; number <= ANSWERED; number += 1) {
      await exam.expectQuestion(number, QUESTION_COUNT);
      await answerByMouse(exam.sheet, number);
      answers.push(await exam.sheet.shownAnswer());
      await exam.goOn();
    }
    await exam.expectQuestion(ANSWERED + 1, QUESTION_COUNT);
    await expect(exam.saved).toBeVisible();
    const secondsLeft = await exam.secondsLeft();
    await first.kill();

    const second = await launchRelease(options);
    const home2 = new HomePage(second.page);
    await expect(home2.openAttempt).toContainText("3 of 65 questions answered");
    const resumed = await home2.resumeAttempt();
    await resumed.expectQuestion(ANSWERED + 1, QUESTION_COUNT);
    // It is killed-app.spec.ts that measures the clock; here it must only not begin anew.
    expect(await resumed.secondsLeft()).toBeLessThanOrEqual(secondsLeft + CLOCK_SLACK_SECONDS);
    for (const [index, answer] of answers.entries()) {
      await resumed.goTo(index + 1);
      await resumed.expectQuestion(index + 1, QUESTION_COUNT);
      expect(await resumed.sheet.shownAnswer()).toEqual(answer);
    }
    await second.close();
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
