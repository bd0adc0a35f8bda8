/** What is known of a share: so many right and so many wrong. Both above 0; fractions are allowed. */
export interface BetaCounts {
  readonly right: number;
  readonly wrong: number;
}

/**
 * How likely each number of right answers, 0 to `trialCount`, is among so many further questions, when the share of right answers
 * has a beta distribution: the beta-binomial distribution. The probabilities add up to 1.
 */
export function betaBinomial(trialCount: number, { right, wrong }: BetaCounts): readonly number[] {
  // Neighbours have a simple ratio. From the middle outwards nothing overflows, and what underflows is nothing.
  const middle = Math.round((trialCount * right) / (right + wrong));
  const weights = Array.from({ length: trialCount + 1 }, () => 0);
  weights[middle] = 1;
  for (let count = middle; count < trialCount; count += 1)
    weights[count + 1] =
      ((weights[count] ?? 0) * (trialCount - count) * (right + count)) /
      ((count + 1) * (wrong + trialCount - count - 1));
  for (let count = middle; count > 0; count -= 1)
    weights[count - 1] =
      ((weights[count] ?? 0) * count * (wrong + trialCount - count)) /
      ((trialCount - count + 1) * (right + count - 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
