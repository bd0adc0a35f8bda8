import type { Confidence } from "../../../../shared/exam/confidence.ts";
import type { KeyPlace } from "../../platform/key-place.ts";
import type { KeyPress } from "../../platform/key-press.ts";
import { confidenceKeyOf } from "../../ui/confidence/confidence-keys.ts";
import type { PartKey } from "../../ui/question/key-effect.ts";
import { type KeyCounts, partKeyOf } from "../../ui/question/part-key.ts";

/** What the keyboard can ask for in a practice. */
export type PracticeCommand =
  | { readonly type: "go-on" }
  /** A letter or digit of an option or prompt. */
  | ({ readonly type: "press-part" } & PartKey)
  /** Says how sure the person is, or takes the word back where it was said. */
  | { readonly type: "rate"; readonly confidence: Confidence };

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
  if (counts === null) return null;
  const part = partKeyOf(press, counts);
  if (part !== null) return { type: "press-part", ...part };
  const confidence = confidenceKeyOf(press);
  return confidence === null ? null : { type: "rate", confidence };
}
