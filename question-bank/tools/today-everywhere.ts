const EASTERNMOST_OFFSET_MS = 14 * 60 * 60 * 1000;

/** The latest date (YYYY-MM-DD) that anybody's calendar shows at a moment: an author in Auckland does not live in the future. */
export function todayEverywhere(nowMs: number): string {
  return new Date(nowMs + EASTERNMOST_OFFSET_MS).toISOString().slice(0, 10);
}
