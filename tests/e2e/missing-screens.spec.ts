import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { HomePage } from "./pages/home-page.ts";
import { tabTo } from "./pages/tab-to.ts";

test.describe.configure({ timeout: 120_000 });

test("screens that the disk has lost are told of, and Home is there all the same", async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const home = new HomePage(page);
  await expect(home.heading).toBeVisible();
  const disk = await page.context().newCDPSession(page);
  await disk.send("Network.enable");
  await disk.send("Network.setCacheDisabled", { cacheDisabled: true });
  await disk.send("Network.setBlockedURLs", { urls: ["*LaterScreens*"] });
  await page.reload();

  await expect(home.heading).toBeFocused();
  await home.openHistory.focus();
  await page.keyboard.press("Enter");
  const told = page.getByRole("alert").filter({ hasText: "This screen could not be read" });
  await expect(told).toContainText("screens-not-loaded");
  await inspectScreen(app, "screen-missing");
  await tabTo(told.getByRole("button", { name: "Dismiss" }));
  await page.keyboard.press("Enter");
  await expect(home.heading).toBeFocused();
  await expect(told).toBeHidden();

  await disk.send("Network.setBlockedURLs", { urls: [] });
  await page.reload();
  await expect(home.heading).toBeFocused();
  await home.openHistory.click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeFocused();
});
