import type { Allowance, Blueprint } from "../bank/blueprint.ts";

const MINUTE_MS = 60_000;

/** The time limit of a sitting in ms with an allowance or without one (null); null where the allowance lifts the limit. */
export function timeLimitMsOf(
  { timeLimitMinutes }: Pick<Blueprint, "timeLimitMinutes">,
  allowance: Allowance | null,
): number | null {
  if (allowance === null) return timeLimitMinutes * MINUTE_MS;
  const { factorPercent, extraMinutes } = allowance;
  if (factorPercent === null && extraMinutes === null) return null;
  const extendedMs = (timeLimitMinutes * MINUTE_MS * (factorPercent ?? 100)) / 100;
  return extendedMs + (extraMinutes ?? 0) * MINUTE_MS;
}
