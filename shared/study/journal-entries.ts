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

/** The misses of some items, newest first. */
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
  return schedules
    .flatMap((schedule) => {
      const place = places.get(schedule.objective) ?? { domainId: null, taskId: null };
      const kind = kindOf(schedule);
      return schedule.misses.map((miss, index): JournalEntry => ({
        ...miss,
        ...place,
        key: missKeyOf({ sourceId: miss.answer.source.id, itemId: schedule.itemId }),
        schedule,
        timesMissed: index + 1,
        kind,
      }));
    })
    .sort((a, b) => b.answer.atMs - a.answer.atMs || (a.key < b.key ? -1 : 1));
}
