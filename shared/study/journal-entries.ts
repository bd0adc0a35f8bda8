import type { Blueprint, DomainId, TaskId } from "../bank/blueprint.ts";
import type { ItemKind, ObjectiveId } from "../bank/item.ts";
import type { ItemSchedule, Miss } from "./item-schedule.ts";
import { type MissKey, missKeyOf } from "./miss-key.ts";

/** One miss as the error journal lists it. */
export interface JournalEntry extends Miss {
  readonly key: MissKey;
  readonly schedule: ItemSchedule;
  /** How often the item was missed until then, this time counted. */
  readonly timesMissed: number;
  /** Null where the exam guide has its objective no more. */
  readonly domainId: DomainId | null;
  readonly taskId: TaskId | null;
  /** Null where it is known no more. */
  readonly kind: ItemKind | null;
}

/** The misses of some items, newest first; of the same moment, by their item. Takes some 10 ms for 20,000. */
export function journalEntriesOf(
  schedules: readonly ItemSchedule[],
  { domains }: Pick<Blueprint, "domains">,
  kindOf: (schedule: ItemSchedule) => ItemKind | null,
): readonly JournalEntry[] {
  const places = new Map<ObjectiveId, Pick<JournalEntry, "domainId" | "taskId">>(
    domains.flatMap(({ id: domainId, tasks }) =>
      tasks.flatMap(({ id: taskId, objectives }) =>
        objectives.map(({ id }) => [id, { domainId, taskId }] as const),
      ),
    ),
  );
  // Thousands of misses are of a few moments, the ends of mocks: it takes far less to sort those than the misses.
  const byMoment = new Map<number, JournalEntry[]>();
  for (const schedule of schedules.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1))) {
    const { domainId, taskId } = places.get(schedule.objective) ?? NO_PLACE;
    const kind = kindOf(schedule);
    for (const [index, { answer, look }] of schedule.misses.entries()) {
      const key = missKeyOf({ sourceId: answer.source.id, itemId: schedule.itemId });
      const timesMissed = index + 1;
      const entry = { answer, look, key, schedule, timesMissed, domainId, taskId, kind };
      const sameMoment = byMoment.get(answer.atMs);
      if (sameMoment === undefined) byMoment.set(answer.atMs, [entry]);
      else sameMoment.push(entry);
    }
  }
  return [...byMoment].sort(([a], [b]) => b - a).flatMap(([, entries]) => entries);
}

const NO_PLACE = { domainId: null, taskId: null };
