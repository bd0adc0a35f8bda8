import { expect, test } from "./fixtures.ts";
import { aboutTime, listenToPage } from "./listen-to-page.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";

const QUESTION_COUNT = 65;
const MINUTES = 90;

test("in 90 minutes a screen reader hears of the time four times, and once more each time it asks", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, QUESTION_COUNT);
  const spoken = await listenToPage(page);
  // By its attribute: a dialog hides it from assistive technology.
  const clock = page.locator("[role='timer']");
  const goOnTo = async (secondsLeft: number) => {
    const before = await clock.innerText();
    await app.advanceClock(Math.max(1, secondsOf(before) - secondsLeft) * 1000);
    await expect(clock).not.toHaveText(before);
  };

  await test.step("second by second", async () => {
    for (let second = 1; second <= 10; second += 1) await goOnTo(MINUTES * 60 - second);
    expect(await spoken()).toEqual([]);
  });
  await test.step("on demand, as often as asked", async () => {
    for (const count of [1, 2]) {
      await page.keyboard.press("Control+t");
      await expect.poll(spoken).toHaveLength(count);
      expect((await spoken()).at(-1)?.text).toMatch(/^1 hour, 29 minutes and \d+ seconds? left\.$/);
    }
  });
  await test.step("minute by minute, wherever one is", async () => {
    for (let left = MINUTES - 1; left >= 1; left -= 1) {
      if (left === 70) await answerByMouse(exam.sheet, 1);
      if (left === 60) await exam.openReviewList();
      // Open to the end.
      if (left === 20) await exam.navigator.click();
      await goOnTo(left * 60);
    }
    await app.advanceClock(60_000);
    await expect(exam.timeIsUp).toBeFocused();
  });

  expect(aboutTime(await spoken()).slice(2)).toEqual([
    {
      text: "30 minutes left",
      clock: expect.stringMatching(/^0:(30:00|29:5\d)$/),
    },
    {
      text: "10 minutes left",
      clock: expect.stringMatching(/^0:(10:00|09:5\d)$/),
    },
    {
      text: "5 minutes left",
      clock: expect.stringMatching(/^0:(05:00|04:5\d)$/),
    },
    {
      text: "1 minute left",
      clock: expect.stringMatching(/^0:(01:00|00:5\d)$/),
    },
  ]);
});

function secondsOf(clock: string): number {
  return clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
