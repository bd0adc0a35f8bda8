/**
 * The moment that a build names as its own, ms since 1970 in whole seconds: SOURCE_DATE_EPOCH where it is set
 * (reproducible-builds.org/specs/source-date-epoch), else now. Null where the variable is not a number of seconds.
 */
export function issuedAtMs(sourceDateEpoch: string | undefined, nowMs: number): number | null {
  if (sourceDateEpoch === undefined || sourceDateEpoch === "")
    return Math.floor(nowMs / 1000) * 1000;
  return /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) * 1000 : null;
}
