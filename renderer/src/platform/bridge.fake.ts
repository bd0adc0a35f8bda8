import type {
  IpcChannel,
  IpcEvent,
  IpcEventName,
  IpcRequest,
  IpcResponse,
} from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import type { RehearsalBridge } from "../../../shared/ipc/rehearsal-bridge.ts";
import { err, type Result } from "../../../shared/lib/result.ts";

type Answer = (request: unknown) => Result<unknown, IpcError>;

/** A main process for tests: answers what it was taught, and says what a test lets it say. */
export interface BridgeFake {
  readonly bridge: RehearsalBridge;
  /** Teaches the answer to a channel; untaught channels answer "unknown-channel", as main does. */
  readonly teach: <C extends IpcChannel>(
    channel: C,
    answer: (request: IpcRequest<C>) => Result<IpcResponse<C>, IpcError>,
  ) => void;
  readonly emit: <E extends IpcEventName>(event: E, payload: IpcEvent<E>) => void;
  /** The names of the files that were handed over. */
  readonly handedOver: readonly string[];
  /** How many listeners an event has now. */
  readonly listenerCount: (event: IpcEventName) => number;
}

/** A fresh fake of the bridge; put its `bridge` on `window.rehearsal`. */
export function createBridgeFake(): BridgeFake {
  const answers = new Map<string, Answer>();
  const handedOver: string[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  return {
    bridge: {
      request: (channel, request) =>
        Promise.resolve(
          answers.get(channel)?.(request) ?? err({ code: "unknown-channel", detail: channel }),
        ),
      on: (event, listener) => {
        const all = listeners.get(event) ?? new Set();
        listeners.set(event, all.add(listener));
        return () => {
          all.delete(listener);
        };
      },
      handOver: (file) => {
        if (file instanceof File) handedOver.push(file.name);
      },
    },
    handedOver,
    teach: (channel, answer) => {
      // The test's own code asks in the types of the contract.
      answers.set(channel, answer as Answer);
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
    listenerCount: (event) => listeners.get(event)?.size ?? 0,
  };
}
