import { type RefObject, useEffect, useEffectEvent } from "react";
import { type KeyPlace, keyPlaceOf } from "./key-place.ts";
import { type KeyPress, keyPressOf } from "./key-press.ts";

/** Lets the keyboard command a part of the page. A key without a command goes its usual way. */
export function useKeyCommands<C>(
  roomRef: RefObject<HTMLElement | null>,
  commandOf: (press: KeyPress, place: KeyPlace) => C | null,
  run: (command: C) => void,
): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const place = roomRef.current === null ? null : keyPlaceOf(event.target, roomRef.current);
    const press = keyPressOf(event);
    const command = place === null || press === null ? null : commandOf(press, place);
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
