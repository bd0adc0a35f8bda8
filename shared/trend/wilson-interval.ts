/** The 97.5th percentile of the normal distribution: between it and its mirror lie 95 %. */
const Z = 1.959963984540054;

/**
 * Where the true share of successes lies with 95 % confidence, as shares from 0 to 1, by the score interval of E. B. Wilson, Probable
 * Inference, JASA 22 (1927): it stays within 0 and 1 and makes sense for few trials too. Takes at least one trial.
 */
export function wilsonInterval(
  successCount: number,
  trialCount: number,
): { readonly low: number; readonly high: number } {
  const share = successCount / trialCount;
  const spread = Z ** 2 / trialCount;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
