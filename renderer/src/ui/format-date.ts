// The words of the app are English, so its dates are too; a month by name cannot be misread.
const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const localDate = new Intl.DateTimeFormat("en-GB", day);
const localDateTime = new Intl.DateTimeFormat("en-GB", {
  ...day,
  hour: "2-digit",
  minute: "2-digit",
});
const calendarDate = new Intl.DateTimeFormat("en-GB", { ...day, timeZone: "UTC" });
const sortableDate = new Intl.DateTimeFormat("en-CA", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** A moment (ms since 1970) as a date, as the clock on the wall here had it: "22 Nov 2026". */
export function formatDate(ms: number): string {
  return localDate.format(ms);
}

/** A moment (ms since 1970) with its time, as the clock on the wall here had it: "22 Nov 2026, 21:14". */
export function formatDateTime(ms: number): string {
  return localDateTime.format(ms);
}

/** An ISO date or moment of a bank as a date, the same everywhere on earth: "2026-10-01" is "1 Oct 2026". */
export function formatIsoDate(iso: string): string {
  return calendarDate.format(Date.parse(iso));
}

/** A moment (ms since 1970) as the day that it was here, in the form that sorts by name: "2026-11-22". */
export function formatDay(ms: number): string {
  return sortableDate.format(ms);
}

const DAY_MS = 86_400_000;

/** A day of the calendar, counted from 1 January 1970, as a date: "22 Nov 2026". */
export function formatCalendarDay(day: number): string {
  return calendarDate.format(day * DAY_MS);
}

/** A day of the calendar, counted from 1 January 1970, in the form that sorts by name: "2026-11-22". */
export function isoCalendarDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
