// The words of the app are English, so its dates are too; a month by name cannot be misread.
const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const localDate = new Intl.DateTimeFormat("en-GB", day);
const localDateTime = new Intl.DateTimeFormat("en-GB", {
  ...day,
  hour: "2-digit",
  minute: "2-digit",
});
const calendarDate = new Intl.DateTimeFormat("en-GB", { ...day, timeZone: "UTC" });

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

const DAY_MS = 86_400_000;

/** A day of the calendar, counted from 1 January 1970, as a date: "22 Nov 2026". */
export function formatDay(day: number): string {
  return calendarDate.format(day * DAY_MS);
}
