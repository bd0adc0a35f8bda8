import type { KeyPlace } from "../platform/key-place.ts";
import type { KeyPress } from "../platform/key-press.ts";

/** Whether a key asks for the search: Ctrl+F (⌘F on a Mac) anywhere, "/" wherever it is not text. */
export function isSearchKey({ key, hasCommand, hasAlt }: KeyPress, place: KeyPlace): boolean {
  if (hasAlt) return false;
  return hasCommand ? key.toLowerCase() === "f" : key === "/" && place !== "text-field";
}
