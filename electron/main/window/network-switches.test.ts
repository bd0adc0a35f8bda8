import { describe, expect, it } from "vitest";
import { networkSwitches } from "./network-switches.ts";

const quiet = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["no-pings"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  ["disable-features", "WebRtcHideLocalIpsWithMdns"],
];

describe("networkSwitches", () => {
  it("leaves no way out: names, proxy, this machine and WebRTC; and no switch takes back a defence", () => {
    expect(networkSwitches(null)).toEqual([
      ...quiet,
      ["host-resolver-rules", "MAP * ~NOTFOUND"],
      ["proxy-server", "127.0.0.1:9"],
      ["proxy-bypass-list", "<-loopback>"],
    ]);
  });

  it("in development spares the dev server's host alone", () => {
    expect(networkSwitches("http://localhost:5173")).toEqual([
      ...quiet,
      ["host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE localhost"],
    ]);
  });
});
