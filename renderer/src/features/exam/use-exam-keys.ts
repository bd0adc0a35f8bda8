import { type RefObject, useEffect, useEffectEvent } from "react";
import { type ExamCommand, examCommandOf, type KeySituation } from "./exam-keys.ts";
import { keyPlaceOf } from "./key-place.ts";

/** Lets the keyboard command the exam room. */
export function useExamKeys(
  roomRef: RefObject<HTMLElement | null>,
  situation: Omit<KeySituation, "place">,
  run: (command: ExamCommand) => void,
): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const place = roomRef.current === null ? null : keyPlaceOf(event.target, roomRef.current);
    if (place === null || event.isComposing) return;
    const command = examCommandOf(
      {
        key: event.key,
        isRepeat: event.repeat,
        hasShift: event.shiftKey,
        hasCommand: event.ctrlKey || event.metaKey,
        hasAlt: event.altKey,
      },
      { ...situation, place },
    );
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  });
  // The document's keyboard, before any control: a list would take a letter for the start of a search.
  useEffect(() => {
    document.addEventListener("keydown", handleKey, { capture: true });
    return () => {
      document.removeEventListener("keydown", handleKey, { capture: true });
    };
  }, []);
}
