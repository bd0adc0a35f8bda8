import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import type { TextRange } from "../../../../shared/exam/text-range.ts";
import { HighlightedStretch } from "../../ui/HighlightedText.tsx";
import { BlockTextView } from "../../ui/RichText.tsx";
import { splitAtRanges, type TextPiece } from "../../ui/split-at-ranges.ts";
import { isWordHighlighted, stemWords, wordsIn, withWord } from "./stem-words.ts";
import { highlightMessages as words } from "./study-aid-messages.ts";
import styles from "./WordToggles.module.css";

interface WordTogglesProps {
  readonly text: BlockText;
  readonly highlights: readonly TextRange[];
  readonly onChange: (highlights: readonly TextRange[]) => void;
  readonly onDone: () => void;
}

/** Where an arrow key leads from a word; null for another key. */
function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** A text word by word. Each is a button that highlights it or takes its highlight away; arrows lead from word to word. */
export function WordToggles({ text, highlights, onChange, onDone }: WordTogglesProps) {
  const all = stemWords(text);
  const howId = useId();
  const [current, setCurrent] = useState(0);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  // The browser's focus: the words are there to be gone through.
  useEffect(() => {
    buttons.current.get(0)?.focus();
  }, []);
  const moveOn = (event: KeyboardEvent, index: number) => {
    if (event.key === "Escape") {
      event.preventDefault();
      onDone();
      return;
    }
    const target = targetOf(event.key, index, all.length);
    if (target === null) return;
    event.preventDefault();
    if (event.shiftKey) onChange(withWord(highlights, all, { index: target, isHighlighted: true }));
    setCurrent(target);
    buttons.current.get(target)?.focus();
  };
  const drawWord = ({ text: content, start: wordStart }: TextPiece) => {
    const index = all.findIndex(({ start }) => start === wordStart);
    const isHighlighted = isWordHighlighted(highlights, all[index]);
    return (
      <button
        key={wordStart}
        ref={(button) => {
          if (button === null) buttons.current.delete(index);
          else buttons.current.set(index, button);
        }}
        type="button"
        tabIndex={index === current ? 0 : -1}
        aria-pressed={isHighlighted}
        className={styles["word"]}
        onFocus={() => {
          setCurrent(index);
        }}
        onKeyDown={(event) => {
          moveOn(event, index);
        }}
        onClick={() => {
          onChange(withWord(highlights, all, { index, isHighlighted: !isHighlighted }));
        }}
      >
        <HighlightedStretch text={content} start={wordStart} highlights={highlights} />
      </button>
    );
  };
  return (
    // Without a name: it would stand for the question wherever that is a name.
    <div role="group" aria-describedby={howId} className={styles["words"]}>
      <BlockTextView
        text={text}
        draw={(stretch, start) =>
          splitAtRanges(stretch, start, wordsIn(stretch, start)).map((piece) =>
            piece.isInside ? (
              drawWord(piece)
            ) : (
              <HighlightedStretch key={piece.start} {...piece} highlights={highlights} />
            ),
          )
        }
      />
      {/* The group says it as its description: read here, it would become a part of the question. */}
      <p id={howId} aria-hidden="true" className={styles["how"]}>
        {words.how}
      </p>
    </div>
  );
}
