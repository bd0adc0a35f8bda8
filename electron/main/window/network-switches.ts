/** A switch of Chromium's command line, with its value if it takes one. */
export type CommandLineSwitch = readonly [name: string, value?: string];

/** Nothing listens there: whatever asks this proxy is refused at once. */
export const DEAD_PROXY = "127.0.0.1:9";

const quiet: readonly CommandLineSwitch[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["no-pings"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  // To hide this machine's addresses from a page, WebRTC would join the local network's group for names (port 5353).
  ["disable-features", "WebRtcHideLocalIpsWithMdns"],
];

/**
 * The switches that leave Chromium no network: no name resolves, every connection goes to a dead proxy, also to this
 * machine, and WebRTC may not go past it. One layer of several. In development only the dev server's host is spared.
 */
export function networkSwitches(devServerUrl: string | null): readonly CommandLineSwitch[] {
  if (devServerUrl !== null) {
    const { hostname } = new URL(devServerUrl);
    return [...quiet, ["host-resolver-rules", `MAP * ~NOTFOUND, EXCLUDE ${hostname}`]];
  }
  return [
    ...quiet,
    ["host-resolver-rules", "MAP * ~NOTFOUND"],
    ["proxy-server", DEAD_PROXY],
    ["proxy-bypass-list", "<-loopback>"],
  ];
}
