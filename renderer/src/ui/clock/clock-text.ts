const SECOND_MS = 1000;

/** Exam time left (ms) as h:mm:ss, rounded up so that 0:00:00 is the end itself and not the second before it. */
export function clockText(remainingMs: number): string {
  const { hours, minutes, seconds } = clockParts(remainingMs);
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/** A length of time (ms) in hours, minutes and seconds, rounded up to a whole second. */
export function clockParts(ms: number): {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
} {
  const total = Math.max(0, Math.ceil(ms / SECOND_MS));
  return {
    hours: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
