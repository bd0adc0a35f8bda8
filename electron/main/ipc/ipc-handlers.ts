import type { IpcChannel, IpcRequest, IpcResponse } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import type { Result } from "../../../shared/lib/result.ts";

/** What answers each channel of the contract; a channel without a handler does not compile. */
export type IpcHandlers = {
  readonly [C in IpcChannel]: (
    request: IpcRequest<C>,
  ) => Result<IpcResponse<C>, IpcError> | Promise<Result<IpcResponse<C>, IpcError>>;
};
