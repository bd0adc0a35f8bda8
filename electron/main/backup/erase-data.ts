import type { IpcError } from "../../../shared/ipc/ipc-error.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { IpcHandlers } from "../ipc/ipc-handlers.ts";
import { failureName } from "../report/failure-name.ts";

/** What erasing does, one step each; a step that throws ends it. */
interface EraseSteps {
  /** Lets go of the sitting, if one is open. */
  readonly putAwaySitting: () => Promise<void>;
  readonly removeBackups: () => Promise<void>;
  readonly removeJournals: () => Promise<void>;
  /** Empties what the browser keeps for the page: the database, the appearance, the remembered conditions. */
  readonly clearStorage: () => Promise<void>;
  /** Loads the page anew, as for somebody who has never been here. */
  readonly startAnew: () => void;
}

/** Answers "data:erase". Fails with "erase-incomplete" where something stayed; asked again, it removes the rest. */
export function createEraseHandler(steps: EraseSteps): Pick<IpcHandlers, "data:erase"> {
  return {
    "data:erase": async ({ withBackups }) => {
      const erased = await tryAll([
        steps.putAwaySitting,
        // The database last: what is left of it could still be saved in a backup if a step before it fails.
        ...(withBackups ? [steps.removeBackups] : []),
        steps.removeJournals,
        steps.clearStorage,
      ]);
      if (erased.ok) steps.startAnew();
      return erased;
    },
  };
}

async function tryAll(
  tasks: readonly (() => Promise<void>)[],
): Promise<Result<Record<string, never>, IpcError>> {
  try {
    for (const task of tasks) await task();
    return ok({});
  } catch (error) {
    return err({ code: "erase-incomplete", detail: failureName(error) });
  }
}
