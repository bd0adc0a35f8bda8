import type { WaysOut } from "./way-out.ts";

/** The ways out through code that runs beside the page. */
export const waysOutByWorkers: WaysOut = {
  "worker from afar": ({ http }) => new Worker(`${http}worker.js`),
  "worker that imports": ({ http }) =>
    new Promise((settle) => {
      const source = `try { importScripts("${http}imported.js"); } catch { postMessage("refused"); }`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.addEventListener("message", settle);
      worker.addEventListener("error", settle);
    }),
  "worker that asks": ({ http, webSocket }) =>
    new Promise((settle) => {
      const source = `new WebSocket("${webSocket}"); fetch("${http}").catch(() => postMessage("refused"));`;
      const worker = new Worker(`data:text/javascript,${encodeURIComponent(source)}`);
      worker.addEventListener("message", settle);
      worker.addEventListener("error", settle);
    }),
  "shared worker": ({ http }) => {
    const source = `importScripts("${http}shared.js")`;
    new SharedWorker(URL.createObjectURL(new Blob([source])));
  },
  "service worker": ({ http }) => navigator.serviceWorker.register(`${http}service.js`),
  "service worker of our own": () => navigator.serviceWorker.register("/service.js"),
  worklet: ({ http }) => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(http),
};
