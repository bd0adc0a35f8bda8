import type { BlockText } from "../../../shared/bank/rich-text.ts";
import type { TextRange } from "../../../shared/exam/text-range.ts";
import { BlockTextView } from "./RichText.tsx";
import { splitAtRanges } from "./split-at-ranges.ts";
import styles from "./HighlightedText.module.css";

interface HighlightedStretchProps {
  readonly text: string;
  /** The offset of the stretch in the whole text. */
  readonly start: number;
  readonly highlights: readonly TextRange[];
}

/** A stretch of one style with what is highlighted in it. */
export function HighlightedStretch({ text, start, highlights }: HighlightedStretchProps) {
  return splitAtRanges(text, start, highlights).map((piece) =>
    piece.isInside ? (
      <mark key={piece.start} className={styles["highlight"]}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}

interface HighlightedTextProps {
  readonly text: BlockText;
  /** What is highlighted in its plain text: in order and apart. */
  readonly highlights: readonly TextRange[];
}

/** Paragraphs and lists of a bank with what somebody highlighted in them. */
export function HighlightedText({ text, highlights }: HighlightedTextProps) {
  return (
    <BlockTextView
      text={text}
      draw={(stretch, start) => (
        <HighlightedStretch text={stretch} start={start} highlights={highlights} />
      )}
    />
  );
}
