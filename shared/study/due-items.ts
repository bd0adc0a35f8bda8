import type { ItemSchedule } from "./item-schedule.ts";

/** Why an item is due, with the day that it has been due since. */
type DueReason =
  | { readonly kind: "repetition"; readonly dueDay: number }
  | { readonly kind: "second-look"; readonly dueDay: number; readonly daysAfter: number };

/** An item that is to be practised today. */
interface DueItem {
  readonly schedule: ItemSchedule;
  /** At least one. */
  readonly reasons: readonly DueReason[];
}

/** What is due on a day, and what comes next. */
export interface DueList {
  /** Confidently wrong answers first, then what has waited longest. */
  readonly items: readonly DueItem[];
  /** The next day on which something more comes due, and how many items; null where nothing does. */
  readonly next: { readonly day: number; readonly count: number } | null;
}

/** What is due by the end of a day, by the repetition of items or by the looks that misses are owed. Suspended items are not. */
export function dueItems(schedules: readonly ItemSchedule[], today: number): DueList {
  const active = schedules.filter(({ isSuspended }) => !isSuspended);
  const items = active
    .map((schedule) => ({
      schedule,
      reasons: reasonsOf(schedule).filter(({ dueDay }) => dueDay <= today),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byUrgency);
  const dueIds = new Set(items.map(({ schedule }) => schedule.itemId));
  const coming = active
    .filter(({ itemId }) => !dueIds.has(itemId))
    .flatMap((schedule) => firstDueDay(reasonsOf(schedule)) ?? []);
  const day = coming.reduce((first, each) => Math.min(first, each), Infinity);
  const count = coming.filter((each) => each === day).length;
  return { items, next: count === 0 ? null : { day, count } };
}

/** Every reason for which an item comes back, due or not yet; suspended or not. */
export function reasonsOf({ repetition, misses }: ItemSchedule): readonly DueReason[] {
  const looks = misses.flatMap(({ look }) => look ?? []);
  const [first] = looks.toSorted((a, b) => a.dueDay - b.dueDay);
  return [
    ...(repetition ? [{ kind: "repetition", dueDay: repetition.dueDay } as const] : []),
    ...(first ? [{ kind: "second-look", ...first } as const] : []),
  ];
}

/** The day on which an item comes back; null where it does not. */
export function firstDueDay(reasons: readonly DueReason[]): number | null {
  return reasons.length === 0 ? null : Math.min(...reasons.map(({ dueDay }) => dueDay));
}

function byUrgency(a: DueItem, b: DueItem): number {
  return (
    Number(b.schedule.isConfidentlyWrong) - Number(a.schedule.isConfidentlyWrong) ||
    (firstDueDay(a.reasons) ?? 0) - (firstDueDay(b.reasons) ?? 0) ||
    (a.schedule.itemId < b.schedule.itemId ? -1 : 1)
  );
}
