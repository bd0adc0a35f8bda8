import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { railStepOf } from "./rail-step-of.ts";

/** True for a key that is pressed in a dialog, which lies over the rail and what is open beside it, or typed into a field. */
function isMeantElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], input, textarea') !== null;
}

/**
 * Which of the listed entries is open, and how to go on from it. An entry that was chosen takes the focus to its heading;
 * one that merely came up because the list changed does not, so that the focus stays on what changed it.
 */
export function useRailSelection<T>(
  listed: readonly T[],
  keyOf: (entry: T) => string | number,
  initialKey: string | number | null = null,
) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<{ readonly key: string | number } | null>(null);
  const openKey = choice?.key ?? initialKey;
  const chosenIndex = listed.findIndex((entry) => keyOf(entry) === openKey);
  const currentIndex = Math.max(chosenIndex, 0);

  // The same function as long as `keyOf` is: entries of a long list are drawn anew only where they changed.
  const choose = useCallback(
    (entry: T | undefined) => {
      if (entry !== undefined) setChoice({ key: keyOf(entry) });
    },
    [keyOf],
  );
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const step = isMeantElsewhere(event.target) ? null : railStepOf(event);
    if (step !== null) choose(listed[currentIndex + step]);
  });

  // The browser's focus and scroll position: every choice is a new object, so choosing the open entry again moves them
  // too. Focusing alone would leave the heading wherever it just comes into sight.
  useEffect(() => {
    if (choice === null) return;
    headingRef.current?.focus({ preventScroll: true });
    headingRef.current?.scrollIntoView();
  }, [choice]);

  // The browser's keyboard: J and K work wherever the focus is on this screen.
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);

  return {
    current: listed[currentIndex] ?? null,
    previous: listed[currentIndex - 1],
    next: listed[currentIndex + 1],
    choose,
    headingRef,
  };
}
