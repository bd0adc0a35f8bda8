import type { z } from "zod";
import { finishAttempt } from "../../../shared/attempts/finish-attempt.ts";
import {
  FinishedAttemptSchema,
  OpenAttemptSchema,
  type FinishedAttempt,
  type OpenAttempt,
} from "../../../shared/attempts/attempt-record.ts";
import { ExamEventSchema, type ExamEvent } from "../../../shared/exam/exam-event.ts";
import { replaySession } from "../../../shared/exam/replay-session.ts";
import { aBankSummary } from "./a-bank-summary.ts";
import { aBlueprint } from "./a-blueprint.ts";
import { aForm } from "./a-form.ts";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "./an-item.ts";

type OpenInput = z.input<typeof OpenAttemptSchema>;
export type EventInput = z.input<typeof ExamEventSchema>;

/** Events by the real schema, from plain ids. */
export function someEvents(...inputs: EventInput[]): readonly ExamEvent[] {
  return inputs.map((input) => ExamEventSchema.parse(input));
}

/** A sitting of ten minutes just begun, with one item of each kind, in domain 1 and 2 of `aBlueprint`. */
export function anOpenAttempt(
  changes: Partial<OpenInput> & { readonly items?: OpenAttempt["items"] } = {},
): OpenAttempt {
  const items = changes.items ?? [
    aSingleChoice(),
    aMultipleResponse({ objective: "1.2.1" }),
    anOrdering({ objective: "2.1.1" }),
    aMatching({ objective: "2.2.1" }),
  ];
  return OpenAttemptSchema.parse({
    recordVersion: 1,
    status: "open",
    attemptId: "5f8b1f4e-3c57-4d0a-9a44-0d9a3b0f6a11",
    bank: aBankSummary(),
    blueprint: aBlueprint(),
    form: aForm(items),
    items,
    conditions: { allowanceId: null, timeLimitMs: 600_000, countsSleep: false },
    startedAtMs: 1_800_000_000_000,
    ...changes,
  });
}

/** An attempt ended by the candidate after a minute with nothing answered, unless other events (the ending one last) are given. */
export function aFinishedAttempt({
  events = someEvents({ type: "ended-by-candidate", elapsedMs: 60_000 }),
  ...changes
}: Parameters<typeof anOpenAttempt>[0] & {
  readonly events?: readonly ExamEvent[];
} = {}): FinishedAttempt {
  const open = anOpenAttempt(changes);
  const session = replaySession(open.form, open.conditions.timeLimitMs, events);
  if (session.status !== "ended") throw new Error("The events do not end the sitting.");
  return FinishedAttemptSchema.parse(
    finishAttempt({ open, events, session, endedAtMs: open.startedAtMs + session.endedAtMs }),
  );
}
