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

declare global {
  interface Window {
    /** Put there by the preload script; absent only where the page runs outside the app. */
    readonly rehearsal?: RehearsalBridge;
  }
}

export type Ask = <C extends IpcChannel>(
  channel: C,
  request: IpcRequest<C>,
) => Promise<Result<IpcResponse<C>, IpcError>>;

export type Listen = <E extends IpcEventName>(
  event: E,
  listener: (payload: IpcEvent<E>) => void,
) => () => void;

/** Asks the main process. Never rejects: a bridge that breaks is the error "internal". */
export const ask: Ask = async <C extends IpcChannel>(channel: C, request: IpcRequest<C>) => {
  const bridge = window.rehearsal;
  if (bridge === undefined) return err({ code: "internal", detail: "the bridge is missing" });
  try {
    // Both ends are built from one contract and main is trusted, so the answer is not parsed a second time.
    return (await bridge.request(channel, request)) as Result<IpcResponse<C>, IpcError>;
  } catch (cause) {
    return err({ code: "internal", detail: `${channel}: ${String(cause)}` });
  }
};

/** Listens to the main process; returns how to stop. Outside the app there is nothing to hear. */
export const listen: Listen = <E extends IpcEventName>(
  event: E,
  listener: (payload: IpcEvent<E>) => void,
) =>
  window.rehearsal?.on(event, (payload) => {
    // As with answers: the payload is of the contract that main was built from.
    listener(payload as IpcEvent<E>);
  }) ?? (() => undefined);

/** Hands a file over that was dropped. The page never learns where it lies. */
export function handOver(file: File): void {
  window.rehearsal?.handOver(file);
}
