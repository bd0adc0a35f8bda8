/** How likely each sum is of counts that do not depend on each other; each is given as the probabilities of 0, 1, 2 … */
export function sumDistribution(parts: readonly (readonly number[])[]): readonly number[] {
  return parts.reduce<readonly number[]>(addIndependent, [1]);
}

function addIndependent(first: readonly number[], second: readonly number[]): readonly number[] {
  const sum = Array.from({ length: first.length + second.length - 1 }, () => 0);
  for (const [a, p] of first.entries())
    for (const [b, q] of second.entries()) sum[a + b] = (sum[a + b] ?? 0) + p * q;
  return sum;
}
