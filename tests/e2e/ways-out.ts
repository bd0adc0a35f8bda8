import type { WaysOut } from "./way-out.ts";
import { waysOutByMarkup } from "./ways-out-by-markup.ts";
import { waysOutByWorkers } from "./ways-out-by-workers.ts";

const waysOutByAsking: WaysOut = {
  fetch: ({ http }) => fetch(http, { mode: "no-cors" }),
  "fetch that outlives the page": ({ http }) => fetch(http, { keepalive: true, mode: "no-cors" }),
  XMLHttpRequest: ({ http }) =>
    new Promise((settle) => {
      const request = new XMLHttpRequest();
      request.addEventListener("loadend", settle);
      request.open("GET", http);
      request.send();
    }),
  beacon: ({ http }) => navigator.sendBeacon(http, "x"),
  WebSocket: ({ webSocket }) =>
    new Promise((settle) => {
      new WebSocket(webSocket).addEventListener("error", settle);
    }),
  "WebSocket over TLS": ({ webSocketOverTls }) =>
    new Promise((settle) => {
      new WebSocket(webSocketOverTls).addEventListener("error", settle);
    }),
  EventSource: ({ http }) =>
    new Promise((settle) => {
      new EventSource(http).addEventListener("error", settle);
    }),
  "XMLHttpRequest that waits": ({ http }) => {
    const request = new XMLHttpRequest();
    request.open("GET", http, false);
    request.send();
  },
  WebTransport: ({ quic }) => new WebTransport(quic).ready,
  font: ({ http }) => new FontFace("Far", `url(${http})`).load(),
  module: ({ http }) => import(http),
  "WebRTC over STUN and TURN, by UDP, TCP and TLS": async ({
    stun,
    turn,
    turnOverUdp,
    turnOverTls,
  }) => {
    const iceServers = [
      { urls: stun },
      ...[turn, turnOverUdp, turnOverTls].map((urls) => ({ urls, username: "x", credential: "x" })),
    ];
    const connection = new RTCPeerConnection({ iceServers });
    connection.createDataChannel("x");
    const gathered = new Promise((settle) => {
      connection.addEventListener("icegatheringstatechange", () => {
        if (connection.iceGatheringState === "complete") settle("complete");
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
  },
};

const waysOutByLeaving: WaysOut = {
  "new window": ({ http }) => {
    window.open(http);
  },
  "link to a new window": ({ http }) => {
    const link = document.createElement("a");
    link.href = http;
    link.target = "_blank";
    link.ping = http;
    document.body.append(link);
    link.click();
  },
  "navigation in place of this page": ({ http }) => {
    window.location.replace(http);
  },
  "navigation after a while": ({ http }) => {
    const refresh = document.createElement("meta");
    refresh.httpEquiv = "refresh";
    refresh.content = `0;url=${http}`;
    document.head.append(refresh);
  },
  "a download": ({ http }) => {
    const link = document.createElement("a");
    link.href = http;
    link.download = "x";
    document.body.append(link);
    link.click();
  },
  navigation: ({ http }) => {
    window.location.assign(http);
  },
};

/** Every way out of a page that we know of. The navigations come last: one that succeeded would end the others. */
export const waysOut: WaysOut = {
  ...waysOutByAsking,
  ...waysOutByMarkup,
  ...waysOutByWorkers,
  ...waysOutByLeaving,
};
