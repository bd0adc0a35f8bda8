/** From the first number to the second; they may be equal. */
export type Range = readonly [from: number, to: number];

/**
 * Maps numbers of one range onto another in a straight line. What lies outside goes to the nearer end, so that nothing leaves the
 * frame; where the first range is a single number, all of it goes to the middle.
 */
export function linearScale([from, to]: Range, [start, end]: Range): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => {
    const share = Math.min(Math.max((value - from) / (to - from), 0), 1);
    return start + share * (end - start);
  };
}
