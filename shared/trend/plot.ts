/** Pictures are drawn in a square of this many units either way, which the screen stretches to the room there is. */
export const PLOT_SIZE = 1000;

/** A place in the square: x to the right, y downwards. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** The middle of one of `count` equal bands side by side, by its 0-based index: a single one is in the middle of all. */
export function bandCentre(index: number, count: number): number {
  return ((index + 0.5) / count) * PLOT_SIZE;
}

/** A line through the points in their order, as SVG path data. It breaks off at null and goes on behind it. */
export function linePath(points: readonly (PlotPoint | null)[]): string {
  return points
    .flatMap((point, index) => {
      if (point === null) return [];
      const isStart = index === 0 || points[index - 1] === null;
      return [`${isStart ? "M" : "L"}${placeOf(point)}`];
    })
    .join("");
}

/** A line of no length at each point, as SVG path data: a round cap makes it a dot, however the square is stretched. */
export function dotsPath(points: readonly PlotPoint[]): string {
  return points.map((point) => `M${placeOf(point)}h0`).join("");
}

function placeOf({ x, y }: PlotPoint): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
