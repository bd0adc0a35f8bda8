import { expect, test } from "./fixtures.ts";
import { inspectScreen } from "./inspect-screen.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import { tabTo } from "./pages/tab-to.ts";

test("Settings say what Rehearsal is, of which version, and where the data lies", async ({
  launch,
  userDataFolder,
}) => {
  const app = await launch();
  const { page } = app;
  await new SettingsPage(page).open();
  const about = page.getByRole("region", { name: "About Rehearsal" });
  const version = await app.electronApp.evaluate(({ app: electronApp }) =>
    electronApp.getVersion(),
  );
  await expect(about).toContainText(`Rehearsal ${version}, with Electron `);
  await expect(about).toContainText("not affiliated with or endorsed by Amazon Web Services (AWS)");
  await expect(about.getByRole("code")).toHaveText(userDataFolder);

  await tabTo(about.getByRole("button", { name: "Copy the folder of your data" }));
  await page.keyboard.press("Enter");
  await expect(about.getByRole("status")).toHaveText("Copied");
  expect(await app.electronApp.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    userDataFolder,
  );
  await inspectScreen(app, "settings-about");
});
