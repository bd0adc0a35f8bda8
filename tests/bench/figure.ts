import { percentile } from "./percentile.ts";

/** One figure, the floor that it is read against, both measured in the same run, and what it is to be at most. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "MB" | "kB" | "frames";
  readonly value: number;
  readonly floor: { readonly name: string; readonly value: number } | null;
  /** What the figure itself or its ratio to the floor is to be at most; null where it is only shown. */
  readonly goal: { readonly of: "figure" | "ratio"; readonly atMost: number } | null;
}

/** What one bench found: the figures, and a table of details where there are more than goals are set for. */
export interface BenchReport {
  readonly figures: readonly Figure[];
  readonly details?: readonly object[];
}

/** How many times its floor a figure is; null where it has none. */
export function ratioOf({ value, floor }: Figure): number | null {
  return floor === null ? null : value / floor.value;
}

/** Whether the figure reaches its goal; null where none is set. */
export function isMet(figure: Figure): boolean | null {
  const { goal, value } = figure;
  if (goal === null) return null;
  return (goal.of === "ratio" ? (ratioOf(figure) ?? Number.NaN) : value) <= goal.atMost;
}

const ROUNDS = 9;

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Times two pieces of work in turns, so that both meet the same machine; medians of nine rounds after one to warm up. */
export function measureAgainst(
  measured: Pick<Figure, "name" | "goal"> & { readonly work: () => unknown },
  floor: { readonly name: string; readonly work: () => unknown },
): Figure {
  measured.work();
  floor.work();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    floorMs: timeOf(floor.work),
    workMs: timeOf(measured.work),
  }));
  const median = (values: readonly number[]): number => percentile(values, 50);
  return {
    name: measured.name,
    unit: "ms",
    value: median(rounds.map(({ workMs }) => workMs)),
    floor: { name: floor.name, value: median(rounds.map(({ floorMs }) => floorMs)) },
    goal: measured.goal,
  };
}
