import type { Page } from "@playwright/test";
import { contentSecurityPolicy } from "../../electron/main/protocol/content-security-policy.ts";
import { expect, test } from "./fixtures.ts";
import type { RunningApp } from "./launch-app.ts";
import { openNetworkEar, type EarAddresses } from "./network-ear.ts";
import { HomePage } from "./pages/home-page.ts";
import { watchRefusedNavigations } from "./watch-refused-navigations.ts";
import { waysOut } from "./ways-out.ts";

async function startAtHome(launch: () => Promise<RunningApp>): Promise<RunningApp> {
  const app = await launch();
  await expect(new HomePage(app.page).heading).toBeVisible();
  return app;
}

/** Tries all ways out of a page, then waits until its navigation has been refused, which says nothing by itself. */
async function tryAllWaysOut(app: RunningApp, page: Page, addresses: EarAddresses): Promise<void> {
  const refused = await watchRefusedNavigations(app.electronApp);
  for (const [name, wayOut] of Object.entries(waysOut))
    await test.step(name, () => page.evaluate(wayOut, addresses).catch(() => undefined));
  await expect.poll(refused).toContain(addresses.http);
}

test.describe("the network", () => {
  test("is out of reach of the page, whichever way it tries", async ({ launch }) => {
    const app = await startAtHome(launch);
    const ear = await openNetworkEar();
    await tryAllWaysOut(app, app.page, ear.addresses);
    expect(await ear.arrivals()).toEqual({ tcp: 0, udp: 0 });
    expect(app.page.url()).toBe("rehearsal://app/");
    expect(app.electronApp.windows()).toHaveLength(1);
    ear.close();
  });

  test("is out of reach even of a page without our policy, and of the main process", async ({
    launch,
  }) => {
    const app = await startAtHome(launch);
    const ear = await openNetworkEar();
    const opening = app.electronApp.waitForEvent("window");
    await app.electronApp.evaluate(({ BrowserWindow }) =>
      new BrowserWindow().loadURL("data:text/html,<title>A page without a policy</title>"),
    );
    const barePage = await opening;
    await tryAllWaysOut(app, barePage, ear.addresses);
    const answers = await app.electronApp.evaluate(async ({ net, BrowserWindow }, { http }) => {
      const outcomeOf = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => "arrived",
          (error: unknown) => String(error),
        );
      const window = new BrowserWindow();
      const answers = [await outcomeOf(net.fetch(http)), await outcomeOf(window.loadURL(http))];
      window.destroy();
      return answers;
    }, ear.addresses);
    expect(answers).toEqual([
      expect.stringContaining("ERR_BLOCKED_BY_CLIENT"),
      expect.stringContaining("ERR_BLOCKED_BY_CLIENT"),
    ]);
    expect(await ear.arrivals()).toEqual({ tcp: 0, udp: 0 });
    await barePage.close();
    ear.close();
  });
});

test.describe("the page", () => {
  test("has an origin of its own, under which history can stay for ever", async ({ launch }) => {
    const { page } = await startAtHome(launch);
    expect(await page.evaluate(() => [window.origin, window.isSecureContext])).toEqual([
      "rehearsal://app",
      true,
    ]);
  });

  test("has nothing of Node or Electron, and one way to the main process with three functions", async ({
    launch,
  }) => {
    const { page, electronApp } = await startAtHome(launch);
    const names = ["require", "process", "module", "exports", "Buffer", "global", "electron"];
    const seen = await page.evaluate(
      (suspects) => suspects.filter((name) => name in window),
      [...names, "__dirname", "ipcRenderer", "rehearsalTest"],
    );
    expect(seen).toEqual([]);
    const bridge = await page.evaluate(() => {
      const api: unknown = Reflect.get(window, "rehearsal");
      return Object.entries(api ?? {}).map(([name, value]) => `${name}: ${typeof value}`);
    });
    expect(bridge).toEqual(["request: function", "on: function", "handOver: function"]);
    const preferences: unknown = await electronApp.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      // Electron's own code asks its contents so; it is not among what it documents.
      const read: unknown = contents && Reflect.get(contents, "getLastWebPreferences");
      return typeof read === "function" ? (Reflect.apply(read, contents, []) as unknown) : null;
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      disableDialogs: true,
    });
  });

  test("cannot hand over a file that nobody dropped: neither one that it makes up, nor a path", async ({
    launch,
  }) => {
    const { page } = await startAtHome(launch);
    const waiting = await page.evaluate(async () => {
      const api: unknown = Reflect.get(window, "rehearsal");
      const bridge = api as {
        handOver: (file: unknown) => void;
        request: (channel: string, request: object) => Promise<unknown>;
      };
      const fake = { path: "/etc/passwd", name: "passwd.qbank" };
      for (const file of [new File(["x"], "/etc/passwd"), fake, "/etc/passwd", null])
        try {
          bridge.handOver(file);
        } catch {
          // What is no file may be refused by a throw as well.
        }
      return bridge.request("bank:look-at-arrival", {});
    });
    expect(waiting).toEqual({ ok: true, value: { offer: null } });
  });

  test("cannot change its bridge, nor hear events that the contract does not name", async ({
    launch,
  }) => {
    const { page } = await startAtHome(launch);
    const outcome = await page.evaluate(() => {
      const api: unknown = Reflect.get(window, "rehearsal");
      if (typeof api !== "object" || api === null || !("on" in api)) return null;
      const { on } = api;
      if (typeof on !== "function") return null;
      const hasChanged = Reflect.set(api, "request", () => "mine");
      const answers = ["clock:ticked", "rehearsal:request", "__proto__"].map((event) => {
        try {
          return typeof Reflect.apply(on, api, [event, () => undefined]);
        } catch {
          return "refused";
        }
      });
      return { hasChanged, answers };
    });
    expect(outcome).toEqual({ hasChanged: false, answers: ["function", "refused", "refused"] });
  });

  test("runs no code that comes as text, and takes no markup", async ({ launch }) => {
    const { page } = await startAtHome(launch);
    const outcomes = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        eval: () => {
          window.eval("1");
        },
        "new Function": () => {
          Reflect.construct(Function, ["return 1"]);
        },
        "timer with a text": () => {
          Reflect.apply(window.setTimeout.bind(window), undefined, ["1"]);
        },
        innerHTML: () => (document.body.innerHTML = "<b>x</b>"),
        insertAdjacentHTML: () => {
          document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
        },
        "inline script": () => {
          const script = document.createElement("script");
          script.textContent = "1";
          document.body.append(script);
        },
        "inline handler": () => {
          document.body.setAttribute("onclick", "1");
        },
      };
      const outcomeOf = (attempt: () => unknown): string => {
        try {
          attempt();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.name : "refused";
        }
      };
      // What the debugger itself calls may evaluate; a task of the page's own may not.
      await new Promise((resolve) => setTimeout(resolve));
      return Object.entries(tries).map(([name, attempt]) => `${name}: ${outcomeOf(attempt)}`);
    });
    expect(outcomes).toEqual([
      "eval: EvalError",
      "new Function: EvalError",
      "timer with a text: TypeError",
      "innerHTML: TypeError",
      "insertAdjacentHTML: TypeError",
      "inline script: TypeError",
      "inline handler: TypeError",
    ]);
  });

  test("comes with a strict policy whose nonce is new each time", async ({ launch }) => {
    const { page } = await startAtHome(launch);
    const nonces: string[] = [];
    for (let load = 0; load < 2; load += 1) {
      const response = await page.reload();
      const policy = (await response?.headerValue("content-security-policy")) ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(policy).toBe(contentSecurityPolicy(nonce));
      const inPage = await page.evaluate(() => {
        const meta = document.querySelector<HTMLElement>("meta[property=csp-nonce]");
        // Chromium hides it from selectors and style sheets, so that markup alone cannot read it.
        return { known: meta?.nonce, shown: meta?.getAttribute("nonce") };
      });
      expect(inPage).toEqual({ known: nonce, shown: "" });
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test("breaks none of its own rules on the way to an exam", async ({ launch }) => {
    const app = await startAtHome(launch);
    const complaints: string[] = [];
    app.page.on("console", (message) => {
      if (message.type() !== "info") complaints.push(message.text());
    });
    app.page.on("pageerror", (error) => complaints.push(error.message));
    await app.page.reload();
    const exam = await new HomePage(app.page).sitMock();
    await exam.expectQuestion(1, 65);
    expect(complaints).toEqual([]);
  });

  test("has no permission but lasting storage and copying text", async ({ launch }) => {
    const { page } = await startAtHome(launch);
    const names = [
      ...["geolocation", "notifications", "camera", "microphone", "midi", "clipboard-read"],
      ...["screen-wake-lock", "local-fonts", "window-management", "idle-detection"],
      ...["persistent-storage", "clipboard-write"],
    ];
    const states = await page.evaluate(
      (asked) =>
        Promise.all(
          // The typings know fewer names than Chromium.
          asked.map((name) => navigator.permissions.query({ name: name as PermissionName })),
        ).then((answers) => answers.map(({ state }) => state)),
      names,
    );
    const granted = names.filter((_name, place) => states[place] !== "denied");
    expect(granted).toEqual(["persistent-storage", "clipboard-write"]);
    const refusals = await page.evaluate(async () => {
      const refusalOf = (asked: Promise<unknown>): Promise<unknown> =>
        asked.then(
          (answer) => answer,
          (error: unknown) => (error instanceof Error ? error.name : "refused"),
        );
      return {
        notifications: await Notification.requestPermission(),
        screen: await refusalOf(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refusalOf(navigator.clipboard.readText()),
        place: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(resolve, ({ code }) => {
            resolve(code);
          });
        }),
      };
    });
    expect(refusals).toEqual({
      notifications: "denied",
      screen: "NotAllowedError",
      clipboard: "NotAllowedError",
      place: 1,
    });
  });

  test("opens no window and keeps no page within it", async ({ launch }) => {
    const { page, electronApp } = await startAtHome(launch);
    const outcome = await page.evaluate(async () => {
      const urls = ["", "about:blank", "rehearsal://app/", "data:text/html,x"];
      const opened = urls.filter((url) => window.open(url) !== null);
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const isBridgeInside = "rehearsal" in (frame.contentWindow ?? {});
      const loaded = new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          resolve(effectiveDirective);
        });
      });
      frame.src = "rehearsal://app/";
      return { opened, isBridgeInside, refusedBy: await loaded };
    });
    expect(outcome).toEqual({
      opened: [],
      isBridgeInside: false,
      refusedBy: "frame-src",
    });
    expect(electronApp.windows()).toHaveLength(1);
  });
});
