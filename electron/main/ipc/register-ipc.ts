import type { IpcMain } from "electron";
import type { z } from "zod";
import { ipcContract, type IpcChannel, type IpcRequest } from "../../../shared/ipc/contract.ts";
import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, type Result } from "../../../shared/lib/result.ts";
import { failureFrames } from "../report/failure-frames.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";
import type { RequestOrigin } from "./sender-gate.ts";

/** The one door that Electron knows of; the contract's channel is the first argument of a call. */
const DOOR = "rehearsal:request";
/** The door for the path of a file that was dropped on the window: only the preload script knows it, and the page cannot name one. */
const FILE_DOOR = "rehearsal:file";

type Answer = Result<unknown, IpcError>;
type Route = (raw: unknown) => Promise<Answer>;

const requestSchemas: {
  readonly [C in IpcChannel]: { readonly request: z.ZodType<IpcRequest<C>> };
} = ipcContract;

function isChannel(channel: unknown): channel is IpcChannel {
  return typeof channel === "string" && Object.hasOwn(ipcContract, channel);
}

function refuse(code: IpcError["code"], detail: string): Answer {
  return err({ code, detail });
}

/** Names the places that do not parse, never what stood there. */
function placesOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join("; ");
}

function routeTo<C extends IpcChannel>(channel: C, handlers: IpcHandlers): Route {
  const { request: schema } = requestSchemas[channel];
  const handler = handlers[channel];
  return async (raw) => {
    const request = schema.safeParse(raw);
    return request.success
      ? handler(request.data)
      : refuse("invalid-request", placesOf(request.error));
  };
}

/**
 * Opens the door of the main process: gate, then contract, then schema, then handler. Every call is answered with a
 * `Result`; a handler that throws is a bug, answered "internal" and reported without its message.
 */
export function registerIpc(options: {
  readonly ipcMain: Pick<IpcMain, "handle">;
  readonly isTrusted: (request: RequestOrigin) => boolean;
  readonly handlers: IpcHandlers;
  /** Takes the path of a file that was dropped. */
  readonly takeFile: (file: string) => void;
  readonly report: (text: string) => void;
}): void {
  const routes = new Map<IpcChannel, Route>();
  for (const channel of Object.keys(ipcContract).filter(isChannel))
    routes.set(channel, routeTo(channel, options.handlers));

  options.ipcMain.handle(FILE_DOOR, (event, file: unknown) => {
    // Empty for a file that a script made up.
    if (options.isTrusted(event) && typeof file === "string" && file !== "") options.takeFile(file);
  });

  options.ipcMain.handle(DOOR, async (event, channel: unknown, raw: unknown): Promise<Answer> => {
    if (!options.isTrusted(event)) return refuse("untrusted-sender", "");
    const route = isChannel(channel) ? routes.get(channel) : undefined;
    if (route === undefined) return refuse("unknown-channel", "");
    try {
      return await route(raw);
    } catch (error) {
      options.report(`${String(channel)} failed: ${failureFrames(error)}`);
      return refuse("internal", String(channel));
    }
  });
}
