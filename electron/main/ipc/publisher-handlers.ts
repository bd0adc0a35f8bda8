import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { ok, type Result } from "../../../shared/lib/result.ts";
import type { InstallDesk } from "../bank/install-desk.ts";
import type { PublisherDesk } from "../bank/publisher-desk.ts";
import { createSerialQueue } from "../journal/serial-queue.ts";
import type { IpcHandlers } from "./ipc-handlers.ts";

/** Answers the channels that take banks and decide about publishers; what changes anything goes one after the other. */
export function createPublisherHandlers(
  installs: InstallDesk,
  publishers: PublisherDesk,
): Pick<
  IpcHandlers,
  | "bank:choose"
  | "bank:look-at-arrival"
  | "bank:install"
  | "publisher:list"
  | "publisher:revoke"
  | "publisher:forget"
  | "publisher:acknowledge-loss"
> {
  const queue = createSerialQueue();
  const inTurn = (work: () => Promise<Result<null, IpcError>>) =>
    queue(async () => {
      const outcome = await work();
      return outcome.ok ? ok({}) : outcome;
    });
  return {
    "bank:choose": async () => ok({ offer: await installs.choose() }),
    "bank:look-at-arrival": async () => ok({ offer: await installs.lookAtArrival() }),
    "bank:install": (request) => inTurn(() => installs.install(request)),
    "publisher:list": async () => ok(await publishers.list()),
    "publisher:revoke": (request) => inTurn(() => publishers.revoke(request)),
    "publisher:forget": (request) => inTurn(() => publishers.forget(request)),
    "publisher:acknowledge-loss": () => inTurn(publishers.acknowledgeLoss),
  };
}
