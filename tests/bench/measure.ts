/** One figure beside the floor that it is read against, both measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly medianMs: number;
  readonly floor: string;
  readonly floorMs: number;
}

const ROUNDS = 9;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
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
    medianMs: median(rounds.map((round) => round.workMs)),
    floor,
    floorMs: median(rounds.map((round) => round.floorMs)),
  };
}
