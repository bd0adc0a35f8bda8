import type { AttemptId } from "../../../../shared/attempts/attempt-record.ts";
import type { SequencedEvent } from "../../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../../shared/lib/result.ts";
import type { SaveErrorCode, SittingServices } from "./sitting-services.ts";

/** Writes an event into the database and into the journal of the main process; done when both have it on the disk. */
export async function writeEvent(
  { repository, ask }: SittingServices,
  attemptId: AttemptId,
  entry: SequencedEvent,
): Promise<Result<void, SaveErrorCode>> {
  const [stored, journalled] = await Promise.all([
    repository.appendEvent(attemptId, entry),
    ask("sitting:append", { attemptId, entry }),
  ]);
  if (!stored.ok) return err(stored.error.code);
  return journalled.ok ? ok(undefined) : err(journalled.error.code);
}
