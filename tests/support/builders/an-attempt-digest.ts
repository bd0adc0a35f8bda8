import type { z } from "zod";
import {
  type AttemptDigest,
  AttemptDigestSchema,
} from "../../../shared/attempts/attempt-digest.ts";
import { digestOf } from "../../../shared/attempts/digest-of.ts";
import { aFinishedAttempt } from "./an-attempt.ts";

type DigestInput = z.input<typeof AttemptDigestSchema>;

const plain = digestOf(aFinishedAttempt());
let number = 0;

/** The digest of `aFinishedAttempt` with an id of its own, and with what is given in place of what came of it. */
export function anAttemptDigest(changes: Partial<DigestInput> = {}): AttemptDigest {
  number += 1;
  const attemptId = `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`;
  return AttemptDigestSchema.parse({ ...plain, attemptId, ...changes });
}
