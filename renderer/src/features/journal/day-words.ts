import { formatCalendarDay } from "../../ui/format-date.ts";

/** A day as seen from another one: "today", "tomorrow", "on 25 Nov 2026, in 3 days", "since 21 Nov 2026". */
export function dueWords(dueDay: number, today: number): string {
  if (dueDay < today) return `due since ${formatCalendarDay(dueDay)}`;
  if (dueDay === today) return "due today";
  if (dueDay === today + 1) return `due tomorrow, ${formatCalendarDay(dueDay)}`;
  return `due on ${formatCalendarDay(dueDay)}, in ${dueDay - today} days`;
}
