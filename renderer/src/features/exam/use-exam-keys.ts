import { type RefObject, useEffect, useEffectEvent } from "react";
import { hasAppleKeyboard } from "../../platform/has-apple-keyboard.ts";
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
    const [command, other] = hasAppleKeyboard()
      ? [event.metaKey, event.ctrlKey]
      : [event.ctrlKey, event.metaKey];
    // With the modifier that is not ours the key belongs to the platform.
    if (other) return;
    const wanted = examCommandOf(
      {
        key: event.key,
        code: event.code,
        isRepeat: event.repeat,
        hasShift: event.shiftKey,
        hasCommand: command,
        hasAlt: event.altKey,
      },
      { ...situation, place },
    );
    if (wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(wanted);
  });
  // The document's keyboard, before any control: a list would take a letter for the start of a search.
  useEffect(() => {
    document.addEventListener("keydown", handleKey, { capture: true });
    return () => {
      document.removeEventListener("keydown", handleKey, { capture: true });
    };
  }, []);
}
