import { hasAppleKeyboard } from "./has-apple-keyboard.ts";

export interface KeyPress {
  readonly key: string;
  /** The key by its place on the keyboard, for digits that Shift turns into other signs. */
  readonly code: string;
  readonly isRepeat: boolean;
  readonly hasShift: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly hasCommand: boolean;
  readonly hasAlt: boolean;
}

/** A pressed key as commands are told apart by; null where it is part of a composed character or belongs to the platform. */
export function keyPressOf(event: KeyboardEvent): KeyPress | null {
  const [command, other] = hasAppleKeyboard()
    ? [event.metaKey, event.ctrlKey]
    : [event.ctrlKey, event.metaKey];
  // With the modifier that is not ours the key belongs to the platform.
  if (other || event.isComposing) return null;
  return {
    key: event.key,
    code: event.code,
    isRepeat: event.repeat,
    hasShift: event.shiftKey,
    hasCommand: command,
    hasAlt: event.altKey,
  };
}
