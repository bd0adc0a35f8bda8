import { MISS_CAUSES, type MissCause } from "../../../../shared/study/miss-note.ts";
import type { KeyPlace } from "../../platform/key-place.ts";
import type { KeyPress } from "../../platform/key-press.ts";

/** The cause that a key stands for, 1 for the first one, wherever it is not text; null for any other key. */
export function causeKeyOf(
  { key, hasCommand, hasAlt }: KeyPress,
  place: KeyPlace,
): MissCause | null {
  if (hasCommand || hasAlt || place === "text-field" || !/^[1-9]$/.test(key)) return null;
  return MISS_CAUSES[Number(key) - 1] ?? null;
}
