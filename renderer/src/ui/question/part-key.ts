import type { PartKey } from "./key-effect.ts";

interface PressedKey {
  readonly key: string;
  /** The key by its place on the keyboard, for digits that Shift turns into other signs. */
  readonly code: string;
  readonly hasShift: boolean;
}

/** How many letters and digits stand for something on screen. */
export interface KeyCounts {
  readonly letterCount: number;
  readonly digitCount: number;
}

/** The option or prompt that a letter or digit stands for, struck out with Shift; null where it stands for none. */
export function partKeyOf(
  { key, code, hasShift }: PressedKey,
  { letterCount, digitCount }: KeyCounts,
): PartKey | null {
  if (/^[a-z]$/i.test(key)) {
    const index = key.toLowerCase().charCodeAt(0) - "a".charCodeAt(0);
    return index < letterCount ? { index, by: "letter", isStrike: hasShift } : null;
  }
  // On some keyboards digits are typed with Shift: a digit that arrives as one was not meant to strike.
  const typed = /^[1-9]$/.exec(key)?.[0];
  const struck = hasShift ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  const index = Number(typed ?? struck ?? 0) - 1;
  return index >= 0 && index < digitCount
    ? { index, by: "digit", isStrike: typed === undefined }
    : null;
}
