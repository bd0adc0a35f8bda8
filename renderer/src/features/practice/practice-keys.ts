import type { KeyPlace } from "../../platform/key-place.ts";
import type { KeyPress } from "../../platform/key-press.ts";
import type { PartKey } from "../../ui/question/key-effect.ts";
import { type KeyCounts, partKeyOf } from "../../ui/question/part-key.ts";

/** What the keyboard can ask for in a practice. */
export type PracticeCommand =
  | { readonly type: "go-on" }
  /** A letter or digit of an option or prompt. */
  | ({ readonly type: "press-part" } & PartKey);

/**
 * The command of a key press, as in the exam room; null where the key goes its usual way. A key held down does nothing a second
 * time. `counts` is null where nothing can be answered.
 */
export function practiceCommandOf(
  press: KeyPress,
  place: KeyPlace,
  counts: KeyCounts | null,
): PracticeCommand | null {
  if (place === "text-field" || press.isRepeat || press.hasAlt || press.hasCommand) return null;
  if (press.key === "Enter")
    return place === "control" || press.hasShift ? null : { type: "go-on" };
  const part = counts === null ? null : partKeyOf(press, counts);
  return part === null ? null : { type: "press-part", ...part };
}
