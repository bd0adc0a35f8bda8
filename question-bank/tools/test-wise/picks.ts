/** Each option's chance to be taken by whoever takes the highest score: 1 in all, divided among those that tie. */
export function picks(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const tied = scores.filter((score) => score === highest).length;
  return scores.map((score) => (score === highest ? 1 / tied : 0));
}
