import type { TextRange } from "../../../shared/exam/text-range.ts";

/** A piece of a text that lies wholly in a range or wholly outside of all. */
export interface TextPiece {
  /** The offset of the piece in the whole text, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly isInside: boolean;
}

/** Cuts a stretch, which begins at an offset of the whole text, where ranges begin and end. Ranges stand in order and apart. */
export function splitAtRanges(
  text: string,
  start: number,
  ranges: readonly TextRange[],
): readonly TextPiece[] {
  const end = start + text.length;
  const cuts = ranges
    .flatMap((range) => [range.start, range.end])
    .filter((offset) => offset > start && offset < end);
  const edges = [start, ...cuts, end];
  return edges.slice(0, -1).map((from, index) => ({
    start: from,
    text: text.slice(from - start, (edges[index + 1] ?? end) - start),
    isInside: ranges.some((range) => range.start <= from && from < range.end),
  }));
}
