import type { WebContents } from "electron";
import { mayNavigate } from "./allowed-addresses.ts";

/** Keeps a page where it is: no new windows, no navigation, no embedded pages, no Bluetooth, no WebRTC past the proxy. */
export function lockDownContents(contents: WebContents, devServerUrl: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-frame-navigate", (event) => {
    if (!mayNavigate(event.url, devServerUrl)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  // No permission guards Bluetooth: with nobody listening, some versions of Electron take the first device at hand.
  contents.on("select-bluetooth-device", (event, _devices, choose) => {
    event.preventDefault();
    choose("");
  });
  // The switch of the same name alone lets STUN packets out.
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
