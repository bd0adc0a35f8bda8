import { EventEmitter } from "node:events";
import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { lockDownContents } from "./lock-down-contents.ts";

class ContentsStandIn extends EventEmitter {
  mayOpen: () => unknown = () => ({ action: "allow" });
  webRtcPolicy = "default";

  setWindowOpenHandler(handler: () => unknown): void {
    this.mayOpen = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  /** Lets something happen; answers whether it was prevented. */
  prevents(event: string, details: object = {}, ...more: readonly unknown[]): boolean {
    let isPrevented = false;
    const preventDefault = (): void => {
      isPrevented = true;
    };
    this.emit(event, { ...details, preventDefault }, ...more);
    return isPrevented;
  }
}

function lockedContents(devServerUrl: string | null = null): ContentsStandIn {
  const contents = new ContentsStandIn();
  // Electron's own cannot be made without Electron; the stand-in has what is locked down of it.
  lockDownContents(contents as unknown as WebContents, devServerUrl);
  return contents;
}

describe("lockDownContents", () => {
  it("opens no window", () => {
    expect(lockedContents().mayOpen()).toEqual({ action: "deny" });
  });

  it.each([
    "https://example.org/",
    "http://127.0.0.1/",
    "file:///etc/passwd",
    "rehearsal://app/",
    "devtools://devtools/bundled/inspector.html",
    "data:text/html,x",
    "javascript:0",
    "chrome://gpu",
    "about:blank",
    "no address",
  ])("keeps every frame from going to %s", (url) => {
    expect(lockedContents().prevents("will-frame-navigate", { url })).toBe(true);
  });

  it("follows no redirection and takes no embedded page", () => {
    expect(lockedContents().prevents("will-redirect")).toBe(true);
    expect(lockedContents().prevents("will-attach-webview")).toBe(true);
  });

  it("chooses no Bluetooth device, where Electron might choose the first", () => {
    const chosen: string[] = [];
    const choose = (id: string) => chosen.push(id);
    const devices = [{ deviceId: "near", deviceName: "A device" }];
    expect(lockedContents().prevents("select-bluetooth-device", {}, devices, choose)).toBe(true);
    expect(chosen).toEqual([""]);
  });

  it("lets WebRTC go nowhere but through the proxy, which is dead", () => {
    expect(lockedContents().webRtcPolicy).toBe("disable_non_proxied_udp");
  });

  it("in development lets the dev server reload its page, and go nowhere else", () => {
    const contents = lockedContents("http://localhost:5173");
    const goesTo = (url: string) => !contents.prevents("will-frame-navigate", { url });
    expect(goesTo("http://localhost:5173/")).toBe(true);
    expect(goesTo("https://example.org/")).toBe(false);
  });
});
