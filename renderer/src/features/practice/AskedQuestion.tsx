import { useEffect, useRef, useId, type ReactNode } from "react";
import type { BlockText } from "../../../../shared/bank/rich-text.ts";
import { BlockTextView } from "../../ui/RichText.tsx";
import styles from "./AskedQuestion.module.css";

interface AskedQuestionProps {
  readonly stem: BlockText;
  /** Which question it is, for those who listen. */
  readonly place: string;
  /** What stands below the stem; gets the id of the stem. */
  readonly children: (stemId: string) => ReactNode;
}

/** A stem with what belongs to it. It takes the focus when it comes on screen. */
export function AskedQuestion({ stem, place, children }: AskedQuestionProps) {
  const stemId = useId();
  const stemRef = useRef<HTMLDivElement>(null);
  // The browser's focus and scroll position: both are still at the button that led here.
  useEffect(() => {
    stemRef.current?.focus({ preventScroll: true });
    stemRef.current?.scrollIntoView();
  }, []);
  return (
    <article aria-labelledby={stemId} className={styles["question"]}>
      {/* A heading by its role: the stem may hold paragraphs and lists, which an h2 may not. */}
      <div role="heading" aria-level={2} tabIndex={-1} ref={stemRef} className={styles["stem"]}>
        <span className="visually-hidden">{place}. </span>
        <div id={stemId}>
          <BlockTextView text={stem} />
        </div>
      </div>
      {children(stemId)}
    </article>
  );
}
