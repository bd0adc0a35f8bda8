import type { Figure } from "./figure.ts";

/** The smallest value that at least this share (in percent) of the values does not exceed; NaN of no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

/** Does something and answers with how long it took, in ms. */
function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

interface Work {
  readonly name: string;
  readonly work: () => unknown;
}

/** Times two pieces of work in turns, so that both meet the same machine; medians of these rounds after one to warm up. */
export function measureAgainst(
  measured: Work & Pick<Figure, "goal">,
  floor: Work,
  rounds = 9,
): Figure {
  measured.work();
  floor.work();
  const times = Array.from({ length: rounds }, () => ({
    floorMs: timeOf(floor.work),
    workMs: timeOf(measured.work),
  }));
  const median = (values: readonly number[]): number => percentile(values, 50);
  return {
    name: measured.name,
    unit: "ms",
    value: median(times.map(({ workMs }) => workMs)),
    floor: { name: floor.name, value: median(times.map(({ floorMs }) => floorMs)) },
    goal: measured.goal,
  };
}
