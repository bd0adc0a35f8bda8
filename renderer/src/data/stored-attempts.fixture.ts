import {
  type AttemptId,
  AttemptIdSchema,
  FinishedAttemptSchema,
  OpenAttemptSchema,
} from "../../../shared/attempts/attempt-record.ts";
import { ExamEventSchema } from "../../../shared/exam/exam-event.ts";
import { createAttemptsRepository } from "./attempts-repository.ts";
import { ExamDatabase } from "./exam-database.ts";
import { release1 } from "./release-1.fixture.ts";

let number = 0;
/** An id that no other attempt has. */
export function anId(): AttemptId {
  number += 1;
  return AttemptIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
}

/** An attempt under way, with an id of its own. */
export function anOpenAttempt(startedAtMs = 1000) {
  return OpenAttemptSchema.parse({ ...release1.attempts[1], attemptId: anId(), startedAtMs });
}

/** A finished attempt, with an id of its own. */
export function aFinishedAttempt(startedAtMs = 1000) {
  return FinishedAttemptSchema.parse({ ...release1.attempts[0], attemptId: anId(), startedAtMs });
}

/** The move to a question, as the event with this sequence. */
export function moved(sequence: number, position = sequence) {
  return {
    sequence,
    event: ExamEventSchema.parse({ type: "moved", elapsedMs: sequence * 1000, position }),
  };
}

/** The attempts in a database of this name. */
export function aRepository(name: string) {
  const db = new ExamDatabase(name);
  return { db, repository: createAttemptsRepository(db) };
}
