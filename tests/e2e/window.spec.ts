import type { ElectronApplication } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
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

function boundsOf(electronApp: ElectronApplication): Promise<unknown> {
  return electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

function textOf(electronApp: ElectronApplication): Promise<unknown> {
  return electronApp.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.executeJavaScript("document.body.innerText"),
  );
}
