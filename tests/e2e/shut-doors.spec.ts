import type { ElectronApplication, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { RunningApp } from "./launch-app.ts";
import { HomePage } from "./pages/home-page.ts";
import { watchRefusedNavigations } from "./watch-refused-navigations.ts";

// Doors of the browser that Rehearsal has no use for; each is tried as a script in its page would try it.

async function startAtHome(launch: () => Promise<RunningApp>): Promise<RunningApp> {
  const app = await launch();
  await expect(new HomePage(app.page).heading).toBeVisible();
  return app;
}

test("no device can be asked for: the page is refused before Electron would choose one", async ({
  launch,
}) => {
  const { page, electronApp } = await startAtHome(launch);
  const choices = await watchDeviceChoices(electronApp);
  expect(await page.evaluate(askForDevices)).toEqual(["refused", "refused", "refused"]);
  expect(await choices()).toEqual([]);
  // Were it not refused, a choice would be made: so the test can hear what must not happen.
  await electronApp.evaluate(({ session }) => {
    session.defaultSession.setPermissionCheckHandler(() => true);
  });
  await page.evaluate(askForDevices);
  expect(await choices()).toEqual(["usb", "hid", "serial"]);
});

/** Asks for a device of each kind, as a page does; runs in the page. */
async function askForDevices(): Promise<readonly string[]> {
  const asks = [
    ["usb", "requestDevice"],
    ["hid", "requestDevice"],
    ["serial", "requestPort"],
  ] as const;
  const outcomes: string[] = [];
  for (const [kind, name] of asks) {
    // The typings know none of these.
    const api: unknown = Reflect.get(navigator, kind);
    try {
      const ask: unknown = Reflect.get(api as object, name);
      const found: unknown = await Reflect.apply(ask as () => unknown, api, [{ filters: [] }]);
      outcomes.push(Array.isArray(found) && found.length === 0 ? "refused" : "given");
    } catch {
      outcomes.push("refused");
    }
  }
  return outcomes;
}

/** Starts to note which kinds of device Electron would let somebody choose; answers with what was noted. */
async function watchDeviceChoices(
  electronApp: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  const noted = await electronApp.evaluateHandle(({ session }) => {
    const kinds: string[] = [];
    session.defaultSession.on("select-usb-device", () => kinds.push("usb"));
    session.defaultSession.on("select-hid-device", () => kinds.push("hid"));
    session.defaultSession.on("select-serial-port", () => kinds.push("serial"));
    return kinds;
  });
  return () => noted.jsonValue();
}

test("a page that is not ours is refused at the bridge, though it has one; so is ours in another window", async ({
  launch,
}) => {
  const { electronApp, page } = await startAtHome(launch);
  for (const url of ["data:text/html,<title>Another page</title>", "rehearsal://app/"]) {
    const opening = electronApp.waitForEvent("window");
    await electronApp.evaluate(({ app, BrowserWindow }, address) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      return new BrowserWindow({ webPreferences: { preload } }).loadURL(address);
    }, url);
    const other = await opening;
    expect(await askForInfo(other)).toMatchObject({ error: { code: "untrusted-sender" } });
    await other.close();
  }
  expect(await askForInfo(page)).toMatchObject({ ok: true });
});

/** Asks over the bridge what any page of ours may know. */
function askForInfo(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, "rehearsal");
    const { request } = bridge as Readonly<
      Record<string, (...call: readonly unknown[]) => unknown>
    >;
    return request?.("app:info", {});
  });
}

test("the developer tools stay shut in a packaged app", async ({ launch }) => {
  const { page, electronApp } = await startAtHome(launch);
  await page.keyboard.press("Control+Shift+I");
  await page.keyboard.press("F12");
  const isOpen = await electronApp.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    contents?.openDevTools();
    await new Promise((resolve) => setImmediate(resolve));
    return contents?.isDevToolsOpened();
  });
  expect(isOpen).toBe(false);
  expect(electronApp.windows()).toHaveLength(1);
});

test("nothing is downloaded", async ({ launch }) => {
  const { page, electronApp } = await startAtHome(launch);
  const outcomes = await watchDownloads(electronApp);
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["x"]));
    link.download = "x.txt";
    link.click();
  });
  await expect.poll(outcomes).toEqual(["prevented"]);
});

/** Starts to note what became of downloads; answers with what was noted. */
async function watchDownloads(
  electronApp: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  const noted = await electronApp.evaluateHandle(({ session }) => {
    const outcomes: string[] = [];
    session.defaultSession.on("will-download", ({ defaultPrevented }) => {
      outcomes.push(defaultPrevented ? "prevented" : "taken");
    });
    return outcomes;
  });
  return () => noted.jsonValue();
}

test("a link opens no window, whichever button or key it is clicked with", async ({ launch }) => {
  const { page, electronApp } = await startAtHome(launch);
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "rehearsal://app/index.html";
    link.textContent = "A planted link";
    document.body.prepend(link);
  });
  const link = page.getByRole("link", { name: "A planted link" });
  await link.click({ button: "middle" });
  await link.click({ modifiers: ["ControlOrMeta"] });
  await link.click({ modifiers: ["Shift"] });
  expect(electronApp.windows()).toHaveLength(1);
  // Were they not refused, windows would open: so the test can see what must not happen.
  await electronApp.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      contents.setWindowOpenHandler(() => ({ action: "allow" }));
  });
  const opening = electronApp.waitForEvent("window");
  await link.click({ button: "middle" });
  await (await opening).close();
});

test("no other program is started by an address", async ({ launch }) => {
  const { page, electronApp } = await startAtHome(launch);
  const refused = await watchRefusedNavigations(electronApp);
  const addresses = ["mailto:a@example.org", "tel:1", "ms-settings:display"];
  for (const address of addresses)
    await page.evaluate((url) => {
      const link = document.createElement("a");
      link.href = url;
      document.body.append(link);
      link.click();
    }, address);
  await expect.poll(refused).toEqual(addresses);
  expect(page.url()).toBe("rehearsal://app/");
});

test("no cookie is kept, no 3D graphics and no spelling service are there", async ({ launch }) => {
  const { page, electronApp } = await startAtHome(launch);
  const seen = await page.evaluate(() => {
    document.cookie = "a=b; max-age=1000";
    const canvas = document.createElement("canvas");
    return { cookie: document.cookie, webgl: canvas.getContext("webgl") };
  });
  expect(seen).toEqual({ cookie: "", webgl: null });
  const spelling = await electronApp.evaluate(async ({ session }) => {
    const { cookies, spellCheckerEnabled } = session.defaultSession;
    const languages = session.defaultSession.getSpellCheckerLanguages();
    return { cookies: await cookies.get({}), spellCheckerEnabled, languages };
  });
  expect(spelling).toEqual({ cookies: [], spellCheckerEnabled: false, languages: [] });
});
