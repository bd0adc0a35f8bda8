import { ChevronDown } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { scrollOn } from "../../ui/scroll-on.ts";
import { useInSight } from "../../ui/use-in-sight.ts";
import { QUESTION_END_ID } from "./question-end-id.ts";
import { restMessages as words } from "../../ui/question/question-messages.ts";
import type { RestGuard } from "./use-rest-guard.ts";
import styles from "./RestBar.module.css";

interface RestBarProps {
  readonly guard: RestGuard;
  /** Where the focus goes when the bar is no longer needed. */
  readonly stemRef: RefObject<HTMLElement | null>;
  readonly onGoOn: () => void;
}

/**
 * Lies over the lower edge of a question that goes on below it, and takes no room. It asks there, too, whether one wants to
 * leave a question without having seen all of it.
 */
export function RestBar({ guard, stemRef, onGoOn }: RestBarProps) {
  const { isAsking, onEndSeen } = guard;
  const barRef = useRef<HTMLDivElement>(null);
  const moreRef = useRef<HTMLButtonElement>(null);
  const isEndInSight = useInSight(QUESTION_END_ID, () => {
    // The bar goes now, and would take the focus with it.
    if (barRef.current?.contains(document.activeElement) === true)
      stemRef.current?.focus({ preventScroll: true });
    onEndSeen();
  });
  // The browser's focus: what is asked must be heard, and answered by the next key. The page stays where it is.
  useEffect(() => {
    if (isAsking) moreRef.current?.focus({ preventScroll: true });
  }, [isAsking]);
  if (isEndInSight) return null;
  return (
    <div ref={barRef} role="group" aria-label={words.region} className={styles["anchor"]}>
      <div className={styles["bar"]} data-asking={isAsking || undefined}>
        {isAsking && <p role="alert">{words.notSeen}</p>}
        <Button
          ref={moreRef}
          icon={ChevronDown}
          onPress={() => {
            guard.stopAsking();
            const end = document.getElementById(QUESTION_END_ID);
            if (end !== null) scrollOn(end);
          }}
        >
          {isAsking ? words.seeRest : words.more}
        </Button>
        {isAsking && <Button onPress={onGoOn}>{words.goOn}</Button>}
      </div>
    </div>
  );
}
