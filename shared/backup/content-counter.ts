import { z } from "zod";
import type { BackupCounts } from "./backup-head.ts";

// Loose on purpose: what cannot be read is kept in a backup too, and is counted as a row.
const AnsweredSchema = z.looseObject({
  type: z.literal("answered"),
  itemId: z.string(),
  response: z.unknown(),
});
const AttemptSchema = z.looseObject({
  attemptId: z.string(),
  status: z.enum(["open", "finished"]),
  events: z.array(z.unknown()).default([]),
});
const EventSchema = z.looseObject({ attemptId: z.string(), event: z.unknown() });

/** Counts what rows hold while they go by, so that nobody has to keep them. */
export interface ContentCounter {
  readonly add: (table: string, row: unknown) => void;
  readonly counts: () => BackupCounts;
}

/** A counter that has seen nothing yet. */
export function createContentCounter(): ContentCounter {
  const attempts = { open: 0, finished: 0 };
  const rows = new Map<string, number>();
  const answered = new Set<string>();

  const hear = (attemptId: string, raw: unknown): void => {
    const { data } = AnsweredSchema.safeParse(raw);
    if (data === undefined) return;
    const place = `${attemptId} ${data.itemId}`;
    if (data.response === null) answered.delete(place);
    else answered.add(place);
  };

  return {
    add: (table, row) => {
      rows.set(table, (rows.get(table) ?? 0) + 1);
      const attempt = table === "attempts" ? AttemptSchema.safeParse(row).data : undefined;
      if (attempt !== undefined) {
        attempts[attempt.status] += 1;
        for (const event of attempt.events) hear(attempt.attemptId, event);
      }
      const event = table === "events" ? EventSchema.safeParse(row).data : undefined;
      if (event !== undefined) hear(event.attemptId, event.event);
    },
    counts: () => ({
      finishedAttempts: attempts.finished,
      openAttempts: attempts.open,
      answers: answered.size,
      rows: Object.fromEntries(rows),
    }),
  };
}
