import type { EarAddresses } from "./network-ear.ts";

/** One way in which a page could reach the network. Runs in the page and settles when the browser is done with it. */
type WayOut = (addresses: EarAddresses) => unknown;

/**
 * Every way out of a page that we know of. Each runs in the page by itself, so it may use nothing of this file. Ways
 * that have no answer of their own (a navigation that is refused says nothing) settle at once.
 */
export const waysOut: Readonly<Record<string, WayOut>> = {
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
  EventSource: ({ http }) =>
    new Promise((settle) => {
      new EventSource(http).addEventListener("error", settle);
    }),
  image: ({ http }) =>
    new Promise((settle) => {
      const image = new Image();
      image.addEventListener("error", settle);
      image.src = http;
    }),
  "image of a style": ({ http }) => {
    document.body.style.backgroundImage = `url(${http}background.png)`;
  },
  script: ({ http }) =>
    new Promise((settle) => {
      const script = document.createElement("script");
      script.addEventListener("error", settle);
      script.src = http;
      document.head.append(script);
    }),
  "style sheet": ({ http }) =>
    new Promise((settle) => {
      const link = document.createElement("link");
      link.addEventListener("error", settle);
      link.rel = "stylesheet";
      link.href = http;
      document.head.append(link);
    }),
  font: ({ http }) => new FontFace("Far", `url(${http})`).load(),
  media: ({ http }) =>
    new Promise((settle) => {
      const audio = new Audio();
      audio.addEventListener("error", settle);
      audio.src = http;
    }),
  "look ahead": ({ http }) => {
    for (const rel of ["dns-prefetch", "preconnect", "prefetch", "preload", "modulepreload"]) {
      const link = document.createElement("link");
      link.rel = rel;
      link.href = http;
      document.head.append(link);
    }
  },
  module: ({ http }) => import(http),
  frame: ({ http }) => {
    const frame = document.createElement("iframe");
    frame.src = http;
    document.body.append(frame);
  },
  form: ({ http }) => {
    const form = document.createElement("form");
    form.action = http;
    form.method = "post";
    document.body.append(form);
    form.submit();
  },
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
  navigation: ({ http }) => {
    window.location.assign(http);
  },
  "WebRTC over STUN and TURN": async ({ stun, turn }) => {
    const iceServers = [{ urls: stun }, { urls: turn, username: "x", credential: "x" }];
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
