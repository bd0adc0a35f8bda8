import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import type { TextRange } from "../../../../shared/exam/text-range.ts";
import { withoutRange, withRange } from "../../../../shared/exam/text-ranges.ts";
import { linesOf } from "../../ui/rich-text-lines.ts";

/** A word of a stem by its place in the plain text. */
export interface StemWord extends TextRange {
  /** The 0-based paragraph or list entry that it stands in. */
  readonly line: number;
}

// Marks alone, such as a question mark after a word in bold, are no word to highlight.
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** The words of a stretch that begins at an offset of the whole text. */
export function wordsIn(text: string, start: number): readonly TextRange[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Every word of a stem in its order. A change of style ends a word. */
export function stemWords(text: BlockText): readonly StemWord[] {
  let offset = 0;
  return text.flatMap(linesOf).flatMap((stretches, line) =>
    stretches.flatMap((stretch) => {
      const words = wordsIn(stretch.text, offset).map((word) => ({ ...word, line }));
      offset += stretch.text.length;
      return words;
    }),
  );
}

/** Whether any part of a word is highlighted. */
export function isWordHighlighted(
  highlights: readonly TextRange[],
  word: TextRange | undefined,
): boolean {
  return (
    word !== undefined && highlights.some(({ start, end }) => start < word.end && end > word.start)
  );
}

/** The highlights with one word more or less. What stands between it and a highlighted neighbour on its line goes with it. */
export function withWord(
  highlights: readonly TextRange[],
  words: readonly StemWord[],
  change: { readonly index: number; readonly isHighlighted: boolean },
): readonly TextRange[] {
  const word = words[change.index];
  if (word === undefined) return highlights;
  const neighbour = (step: 1 | -1): StemWord | undefined => {
    const found = words[change.index + step];
    return found?.line === word.line && isWordHighlighted(highlights, found) ? found : undefined;
  };
  const stretch = {
    start: neighbour(-1)?.end ?? word.start,
    end: neighbour(1)?.start ?? word.end,
  };
  return change.isHighlighted ? withRange(highlights, stretch) : withoutRange(highlights, stretch);
}
