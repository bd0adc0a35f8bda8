import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReviewEntry } from "../../../../shared/review/review-entries.ts";
import { reviewStepOf } from "./review-step-of.ts";

/**
 * Which of the listed questions is open, and how to go on from it. An entry that was chosen takes the focus to its heading;
 * one that merely came up because the filter changed does not, so that the focus stays on the filter.
 */
export function useReviewSelection(listed: readonly ReviewEntry[]) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<{ readonly position: number } | null>(null);
  const chosenIndex = listed.findIndex((entry) => entry.position === choice?.position);
  const currentIndex = Math.max(chosenIndex, 0);

  const choose = (entry: ReviewEntry | undefined) => {
    if (entry !== undefined) setChoice({ position: entry.position });
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const step = reviewStepOf(event);
    if (step !== null) choose(listed[currentIndex + step]);
  });

  // The browser's focus and scroll position: every choice is a new object, so choosing the open question again moves them
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
