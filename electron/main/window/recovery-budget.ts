const RECOVERIES_PER_WINDOW = 3;
const WINDOW_MS = 60_000;

/**
 * Makes a budget of recoveries, three in any minute: asked at each crash, it says whether to try once more. A page
 * that crashes as soon as it loads would otherwise be loaded for ever.
 */
export function createRecoveryBudget(nowMs: () => number): () => boolean {
  let recoveredAtMs: readonly number[] = [];
  return () => {
    const now = nowMs();
    recoveredAtMs = recoveredAtMs.filter((moment) => now - moment < WINDOW_MS);
    if (recoveredAtMs.length >= RECOVERIES_PER_WINDOW) return false;
    recoveredAtMs = [...recoveredAtMs, now];
    return true;
  };
}
