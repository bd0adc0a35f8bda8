import type { AttemptId } from "../../../shared/attempts/attempt-record.ts";
import type { IpcRequest } from "../../../shared/ipc/contract.ts";
import { anOpenAttempt } from "./an-attempt.ts";

interface Opening {
  readonly attemptId?: AttemptId;
  readonly timeLimitMs?: number | null;
  readonly countsSleep?: boolean;
  /** What the database knows, in ms. */
  readonly elapsedMs?: number;
}

/** A request to open the sitting of attempt 1: 90 minutes, of which sleep does not count. */
export function anOpening(opening: Opening = {}): IpcRequest<"sitting:open"> {
  const { timeLimitMs = 5_400_000, countsSleep = false, elapsedMs = 0 } = opening;
  return {
    attempt: anOpenAttempt({
      attemptId: opening.attemptId ?? "00000000-0000-4000-8000-000000000001",
      conditions: { profile: "real-exam", allowanceId: null, timeLimitMs, countsSleep },
    }),
    elapsedMs,
  };
}
