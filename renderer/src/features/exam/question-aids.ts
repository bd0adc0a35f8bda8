import type { TextRange } from "../../../../shared/exam/text-range.ts";

/** The study aids inside a stem: what the candidate did with them, and how to change it. None of them is an answer. */
export interface QuestionAids {
  /** What is highlighted in the stem's plain text. */
  readonly highlights: readonly TextRange[];
  /** Whether the stem lies open word by word, to be highlighted with the keyboard or by single clicks. */
  readonly isHighlighting: boolean;
  readonly onHighlight: (highlights: readonly TextRange[]) => void;
  /** Closes the stem again, and takes the focus out of its words. */
  readonly onHighlightingDone: () => void;
}
