import { type PracticeId, PracticeIdSchema } from "../../../shared/practice/practice-answer.ts";
import { type AttemptId, AttemptIdSchema } from "../../../shared/attempts/attempt-record.ts";

/** A seed for a form: an unsigned 32-bit integer that nobody can foresee. */
export function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

/** A new attempt's id: a random UUID. */
export function newAttemptId(): AttemptId {
  return AttemptIdSchema.parse(crypto.randomUUID());
}

/** A new practice's id: a random UUID. */
export function newPracticeId(): PracticeId {
  return PracticeIdSchema.parse(crypto.randomUUID());
}
