import { useEffect, useEffectEvent, useRef } from "react";
import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import { rangeAt, withoutRange } from "../../../../shared/exam/text-ranges.ts";
import { HighlightedText } from "../../ui/HighlightedText.tsx";
import type { QuestionAids } from "./question-aids.ts";
import { textOffsetOf } from "./selected-range.ts";
import { STEM_TEXT_ID } from "./stem-text-id.ts";
import { WordToggles } from "./WordToggles.tsx";

interface StemTextProps {
  readonly text: BlockText;
  readonly aids: Pick<
    QuestionAids,
    "highlights" | "isHighlighting" | "onHighlight" | "onHighlightingDone"
  >;
}

/** The stem with its highlights. A press on one takes it away; word by word, the keyboard does both. */
export function StemText({ text, aids }: StemTextProps) {
  const { highlights, isHighlighting, onHighlight, onHighlightingDone } = aids;
  const textRef = useRef<HTMLDivElement>(null);
  const removePressed = useEffectEvent(({ target }: MouseEvent) => {
    const container = textRef.current;
    const mark = target instanceof Element ? target.closest("mark") : null;
    // Whoever selects across a highlight lets go of the mouse on it, and means no press.
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (container === null || mark === null || isSelecting) return;
    const pressed = rangeAt(highlights, textOffsetOf(container, mark));
    if (pressed !== null) onHighlight(withoutRange(highlights, pressed));
  });
  // The text's own element: a mark is no control, and a role on it would say more than it is.
  useEffect(() => {
    const container = textRef.current;
    container?.addEventListener("click", removePressed);
    return () => {
      container?.removeEventListener("click", removePressed);
    };
  }, []);
  return (
    <div id={STEM_TEXT_ID} ref={textRef}>
      {isHighlighting ? (
        <WordToggles
          text={text}
          highlights={highlights}
          onChange={onHighlight}
          onDone={onHighlightingDone}
        />
      ) : (
        <HighlightedText text={text} highlights={highlights} />
      )}
    </div>
  );
}
