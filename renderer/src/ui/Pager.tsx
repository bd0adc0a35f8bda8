import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "./Button.tsx";
import styles from "./Pager.module.css";

const words = { previous: "Previous page", next: "Next page" } as const;

interface PagerProps {
  /** What is shown, in words: "Showing 1–25 of 1,000 mocks". Spoken when it changes. */
  readonly sentence: string;
  /** 0-based. */
  readonly index: number;
  readonly pageCount: number;
  /** Names the group of buttons. */
  readonly label: string;
  readonly onChange: (index: number) => void;
}

/** Goes through the pages of a long list; where there is one page, it says how much is on it. */
export function Pager({ sentence, index, pageCount, label, onChange }: PagerProps) {
  const previous = useRef<HTMLButtonElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // The browser's focus: at an end the button that was pressed cannot be pressed any more, and would lose it to nothing.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (index === 0) next.current?.focus();
    if (index === pageCount - 1) previous.current?.focus();
  }, [index, pageCount]);
  const go = (step: number) => () => {
    pressed.current = true;
    onChange(index + step);
  };
  return (
    <div className={styles["pager"]}>
      <p role="status" className={styles["sentence"]}>
        {sentence}
      </p>
      {pageCount > 1 && (
        <div role="group" aria-label={label} className={styles["buttons"]}>
          <Button ref={previous} icon={ChevronLeft} isDisabled={index === 0} onPress={go(-1)}>
            {words.previous}
          </Button>
          <Button
            ref={next}
            icon={ChevronRight}
            isDisabled={index === pageCount - 1}
            onPress={go(1)}
          >
            {words.next}
          </Button>
        </div>
      )}
    </div>
  );
}
