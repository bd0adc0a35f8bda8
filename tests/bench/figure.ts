/** One figure, the floor that it is read against, both measured in the same run, and what it is to be at most. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "MB" | "kB" | "frames";
  readonly value: number;
  readonly floor: { readonly name: string; readonly value: number } | null;
  /** What the figure itself or its ratio to the floor is to be at most; null where it is only shown. */
  readonly goal: { readonly of: "figure" | "ratio"; readonly atMost: number } | null;
}

/** What one bench found: the figures that goals are set for, and what else it saw. */
export interface BenchReport {
  readonly figures: readonly Figure[];
  /** The rows of a table. */
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

function shown(value: number, unit: Figure["unit"]): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`;
}

/** The figure as a row of a table. */
export function rowOf(figure: Figure): Readonly<Record<string, string>> {
  const { name, unit, value, floor, goal } = figure;
  const ratio = ratioOf(figure);
  const verdict = isMet(figure);
  return {
    measured: name,
    figure: shown(value, unit),
    floor: floor === null ? "" : `${floor.name}: ${shown(floor.value, unit)}`,
    ratio: ratio === null ? "" : ratio.toFixed(2),
    goal:
      goal === null ? "" : goal.of === "ratio" ? `≤ ${goal.atMost} ×` : `≤ ${goal.atMost} ${unit}`,
    verdict: verdict === null ? "" : verdict ? "met" : "not met",
  };
}
