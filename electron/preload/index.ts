import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from "electron";
import type { IpcEventName } from "../../shared/ipc/contract.ts";
import type { RehearsalBridge } from "../../shared/ipc/rehearsal-bridge.ts";
const events: Readonly<Record<IpcEventName, true>> = {
  "clock:ticked": true,
  "bank:arrived": true,
};
contextBridge.exposeInMainWorld("rehearsal", {
  request: (channel, request) => ipcRenderer.invoke("rehearsal:request", channel, request),
  on: (event, listener) => {
    if (!Object.hasOwn(events, event)) throw new Error("unknown event");
    const forward = (_: IpcRendererEvent, payload: unknown): void => {
      listener(payload);
    };
    ipcRenderer.on(event, forward);
    return () => void ipcRenderer.off(event, forward);
  },
  handOver: (file) => {
    if (file instanceof File)
      void ipcRenderer.invoke("rehearsal:file", webUtils.getPathForFile(file));
  },
} satisfies RehearsalBridge);
