import type { Range } from "./linear-scale.ts";

const STEPS = [1, 2, 5, 10];

/** Round numbers within a rising range, about as many as wanted and at most twice as many; the number itself where the range is a single one. */
export function ticksOf([from, to]: Range, wantedCount: number): readonly number[] {
  if (to <= from) return [from];
  const rough = (to - from) / wantedCount;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  // Multiplied, not added up: sums of fractions drift.
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
