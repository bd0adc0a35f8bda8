import { MAX_TEXT_RANGES, type TextRange } from "./text-range.ts";

/** The ranges with one more, melted with those that it overlaps or touches. The same ranges where they are as many as can be. */
export function withRange(ranges: readonly TextRange[], added: TextRange): readonly TextRange[] {
  const isNear = ({ start, end }: TextRange): boolean => start <= added.end && end >= added.start;
  const near = [added, ...ranges.filter(isNear)];
  const melted = {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
  };
  const others = ranges.filter((range) => !isNear(range));
  return others.length < MAX_TEXT_RANGES
    ? [...others, melted].sort((one, other) => one.start - other.start)
    : ranges;
}

/** The ranges without a stretch: one that reaches into it is cut, one that spans it is parted, unless they are as many as can be. */
export function withoutRange(
  ranges: readonly TextRange[],
  removed: TextRange,
): readonly TextRange[] {
  const left = ranges.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, removed.start) },
      { start: Math.max(start, removed.end), end },
    ].filter((part) => part.start < part.end),
  );
  return left.length <= MAX_TEXT_RANGES ? left : ranges;
}

/** The range that holds the character at an offset (UTF-16 code units), or null. */
export function rangeAt(ranges: readonly TextRange[], offset: number): TextRange | null {
  return ranges.find(({ start, end }) => start <= offset && offset < end) ?? null;
}
