import "../../../renderer/src/platform/zod-without-eval.ts";
import { createAttemptsRepository } from "../../../renderer/src/data/attempts-repository.ts";
import { ExamDatabase } from "../../../renderer/src/data/exam-database.ts";
import { createSittingWriter } from "../../../renderer/src/features/exam/sitting-writer.ts";
import { ask } from "../../../renderer/src/platform/bridge.ts";
import { hasRoom } from "../../../renderer/src/platform/has-room.ts";
import { scheduleByTimer } from "../../../renderer/src/platform/schedule.ts";
import { keyResponse } from "../../support/key-response.ts";

// Runs in the page of the app while a mock is open: the room's own way of writing an answer, without the room, and its floor.

/** Answers with a function that writes one more answer and resolves to how long that took until it was acknowledged, in ms. */
export async function openWriter(): Promise<() => Promise<number>> {
  const repository = createAttemptsRepository(new ExamDatabase("rehearsal", () => hasRoom(ask)));
  const stored = await repository.listOpen();
  const sitting = stored.ok ? stored.value[0] : undefined;
  const item = sitting?.attempt.items[0];
  const last = sitting?.events.at(-1);
  if (sitting === undefined || item === undefined || last === undefined)
    throw new Error("No mock is under way.");
  let onAcknowledged = (): void => undefined;
  const writer = createSittingWriter({
    open: sitting.attempt,
    stepsUpTo: () => [],
    services: { repository, ask, nowMs: Date.now },
    schedule: scheduleByTimer,
    onStateChange: ({ status }) => {
      if (status === "saved") onAcknowledged();
    },
  });
  const { elapsedMs } = last.event;
  let { sequence } = last;
  return async () => {
    sequence += 1;
    const acknowledged = new Promise<void>((resolve) => {
      onAcknowledged = resolve;
    });
    const beganAt = performance.now();
    writer.write({
      sequence,
      event: { type: "answered", elapsedMs, itemId: item.id, response: keyResponse(item) },
    });
    await acknowledged;
    return performance.now() - beganAt;
  };
}

/** Answers with a function that puts one record into a database of its own, durably, and resolves to how long that took, in ms. */
export async function openFloor(record: string): Promise<() => Promise<number>> {
  const opening = indexedDB.open("bench-floor");
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore("rows", { autoIncrement: true });
  });
  await done(opening, "success");
  return async () => {
    const beganAt = performance.now();
    const transaction = opening.result.transaction("rows", "readwrite", { durability: "strict" });
    transaction.objectStore("rows").put({ record });
    await done(transaction, "complete");
    return performance.now() - beganAt;
  };
}

function done(target: IDBRequest | IDBTransaction, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    target.addEventListener(event, () => {
      resolve();
    });
    target.addEventListener("error", () => {
      reject(new Error("The database failed."));
    });
  });
}
