import { EventEmitter } from "node:events";
import type { Session } from "electron";
import { describe, expect, it } from "vitest";
import { lockDownSession } from "./lock-down-session.ts";

type CheckHandler = NonNullable<Parameters<Session["setPermissionCheckHandler"]>[0]>;
type Permission = Parameters<CheckHandler>[1];

/** Every permission that Electron knows: one that it learns does not compile until somebody has decided on it. */
const decisions: Readonly<Record<Permission, boolean>> = {
  "clipboard-sanitized-write": true,
  "persistent-storage": true,
  ar: false,
  "automatic-fullscreen": false,
  "background-fetch": false,
  "background-sync": false,
  "captured-surface-control": false,
  "clipboard-read": false,
  "deprecated-sync-clipboard-read": false,
  "display-capture": false,
  fileSystem: false,
  fullscreen: false,
  geolocation: false,
  "geolocation-approximate": false,
  "hand-tracking": false,
  hid: false,
  "idle-detection": false,
  keyboardLock: false,
  "local-fonts": false,
  "local-network": false,
  "local-network-access": false,
  "loopback-network": false,
  media: false,
  mediaKeySystem: false,
  midi: false,
  midiSysex: false,
  nfc: false,
  notifications: false,
  openExternal: false,
  "payment-handler": false,
  "periodic-background-sync": false,
  pointerLock: false,
  "screen-wake-lock": false,
  sensors: false,
  serial: false,
  "smart-card": false,
  "speaker-selection": false,
  "storage-access": false,
  "system-wake-lock": false,
  "top-level-storage-access": false,
  unknown: false,
  usb: false,
  vr: false,
  "web-app-installation": false,
  "web-printing": false,
  "window-management": false,
};

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (isGranted: boolean) => void,
  details: { readonly requestingUrl: string },
) => void;
type BeforeRequest = (
  details: { readonly url: string },
  answer: (response: { readonly cancel: boolean }) => void,
) => void;

/** A session that has, like Electron's, everything open; it keeps what was put in place. */
class SessionStandIn extends EventEmitter {
  onRequest: RequestHandler = (_contents, _permission, answer) => {
    answer(true);
  };
  onCheck: (contents: unknown, permission: string, origin: string) => boolean = () => true;
  onDevice: () => boolean = () => true;
  beforeRequest: BeforeRequest = (_details, answer) => {
    answer({ cancel: false });
  };
  proxy: unknown = "direct";
  spelling: readonly unknown[] = [];

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.onRequest = handler;
  }

  setPermissionCheckHandler(handler: SessionStandIn["onCheck"]): void {
    this.onCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.onDevice = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.spelling = [...this.spelling, isEnabled];
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spelling = [...this.spelling, languages];
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.spelling = [...this.spelling, url];
  }

  setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
    return Promise.resolve();
  }
}

async function lockedSession(devServerUrl: string | null = null): Promise<SessionStandIn> {
  const session = new SessionStandIn();
  // Electron's own cannot be made without Electron; the stand-in has what is locked down of it.
  await lockDownSession(session as unknown as Session, {
    ownOrigin: "rehearsal://app",
    devServerUrl,
  });
  return session;
}

/** What the session answers to a request and to a silent check. */
function answersOf(session: SessionStandIn, permission: string, url: string): readonly boolean[] {
  const answers: boolean[] = [];
  session.onRequest(null, permission, (isGranted) => answers.push(isGranted), {
    requestingUrl: url,
  });
  return [...answers, session.onCheck(null, permission, url)];
}

function isCancelled(session: SessionStandIn, url: string): boolean {
  const answers: boolean[] = [];
  session.beforeRequest({ url }, ({ cancel }) => answers.push(cancel));
  return answers.length === 1 && answers[0] === true;
}

describe("lockDownSession", () => {
  it.each(Object.entries(decisions))("answers our page about %s: %j", async (name, isGranted) => {
    const session = await lockedSession();
    expect(answersOf(session, name, "rehearsal://app/")).toEqual([isGranted, isGranted]);
    expect(answersOf(session, name, "rehearsal://app")).toEqual([isGranted, isGranted]);
  });

  it.each(["https://example.org/", "rehearsal://app.evil/", "file:///", "null", ""])(
    "grants nothing at all to %j",
    async (url) => {
      const session = await lockedSession();
      const granted = Object.keys(decisions).filter((name) =>
        answersOf(session, name, url).includes(true),
      );
      expect(granted).toEqual([]);
    },
  );

  it("gives no page a device, plugged in or remembered", async () => {
    expect((await lockedSession()).onDevice()).toBe(false);
  });

  it("cancels requests to the network and lets the app's own through", async () => {
    const session = await lockedSession();
    expect(isCancelled(session, "https://example.org/")).toBe(true);
    expect(isCancelled(session, "http://127.0.0.1:5173/")).toBe(true);
    expect(isCancelled(session, "file:///etc/passwd")).toBe(true);
    expect(isCancelled(session, "rehearsal://app/index.html")).toBe(false);
  });

  it("sends what might still go out to a proxy that is not there, this machine's own addresses too", async () => {
    expect((await lockedSession()).proxy).toEqual({
      mode: "fixed_servers",
      proxyRules: "127.0.0.1:9",
      proxyBypassRules: "<-loopback>",
    });
  });

  it("takes no download", async () => {
    const session = await lockedSession();
    let isPrevented = false;
    const preventDefault = (): void => {
      isPrevented = true;
    };
    session.emit("will-download", { preventDefault });
    expect(isPrevented).toBe(true);
  });

  it("spells nothing, and knows no place to fetch a dictionary from", async () => {
    const { spelling } = await lockedSession();
    // macOS has a speller of its own, for which there is nothing to fetch.
    const elsewhere = process.platform === "darwin" ? [] : [[], "https://spell.invalid/"];
    expect(spelling).toEqual([false, ...elsewhere]);
  });

  it("in development spares the dev server and nothing else", async () => {
    const session = await lockedSession("http://localhost:5173");
    expect(isCancelled(session, "http://localhost:5173/src/main.tsx")).toBe(false);
    expect(isCancelled(session, "https://example.org/")).toBe(true);
    expect(answersOf(session, "media", "http://localhost:5173/")).toEqual([false, false]);
  });
});
