import type { ElectronApplication } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { answerByMouse } from "./pages/answer-by-mouse.ts";
import { HomePage } from "./pages/home-page.ts";

test("the window comes back where it was", async ({ launch }) => {
  const place = { x: 120, y: 90, width: 1000, height: 700 };
  const first = await launch();
  await expect(new HomePage(first.page).heading).toBeVisible();
  await first.electronApp.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await expect.poll(() => boundsOf(first.electronApp)).toEqual(place);
  await first.close();
  const second = await launch();
  // While the main process reads the bank, the debugger loses what it is asked.
  await expect(new HomePage(second.page).heading).toBeVisible();
  expect(await boundsOf(second.electronApp)).toEqual(place);
});

test("a page that crashes is loaded again, and its mock can be continued", async ({ launch }) => {
  const { page, electronApp } = await launch();
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, 65);
  await electronApp.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    await new Promise<void>((resolve) => {
      contents?.once("did-finish-load", () => {
        resolve();
      });
      contents?.forcefullyCrashRenderer();
    });
  });
  // Playwright gives up a page that crashed, so the new one is read through Electron.
  await expect.poll(() => textOf(electronApp)).toContain("AIF-C01 mock under way");
});

test("a page that hangs is loaded again when that is asked for, and its mock can be continued", async ({
  launch,
}) => {
  const { page, electronApp } = await launch();
  const exam = await new HomePage(page).sitMock();
  await exam.expectQuestion(1, 65);
  await answerByMouse(exam.sheet, 1);
  await expect(exam.saved).toBeVisible();
  const asked = electronApp.evaluate(
    ({ BrowserWindow, dialog, webContents }) =>
      new Promise<unknown>((resolve) => {
        const [contents] = webContents.getAllWebContents();
        Object.assign(dialog, {
          showMessageBox: (_window: unknown, question: { readonly buttons: readonly string[] }) => {
            contents?.once("did-finish-load", () => {
              resolve(question);
            });
            return Promise.resolve({ response: question.buttons.indexOf("Load it again") });
          },
        });
        void contents?.executeJavaScript("for (;;);");
        // Chromium says so by itself after 15 s, but not of a page that a debugger looks at, as here.
        BrowserWindow.getAllWindows()[0]?.emit("unresponsive");
      }),
  );
  await expect(asked).resolves.toMatchObject({ message: "Rehearsal does not respond" });
  await expect.poll(() => textOf(electronApp)).toContain("1 of 65 questions answered");
});

function boundsOf(electronApp: ElectronApplication): Promise<unknown> {
  return electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

/** What the page says; null while it is being loaded anew, when the debugger may lose what it is asked. */
function textOf(electronApp: ElectronApplication): Promise<unknown> {
  return electronApp
    .evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.executeJavaScript("document.body.innerText"),
    )
    .catch(() => null);
}
