/** One figure beside the floor that it is read against, both measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly medianMs: number;
  readonly floor: string;
  readonly floorMs: number;
}

const ROUNDS = 9;

/** The smallest value that at least this share (in percent) of the values does not exceed; NaN of no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Times two pieces of work in turns, so that both meet the same machine; medians of nine rounds after one to warm up. */
export function measureAgainst(
  name: string,
  work: () => unknown,
  floor: string,
  floorWork: () => unknown,
): BenchRow {
  work();
  floorWork();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    floorMs: timeOf(floorWork),
    workMs: timeOf(work),
  }));
  return {
    name,
    medianMs: percentile(
      rounds.map((round) => round.workMs),
      50,
    ),
    floor,
    floorMs: percentile(
      rounds.map((round) => round.floorMs),
      50,
    ),
  };
}
