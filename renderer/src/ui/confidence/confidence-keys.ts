import { CONFIDENCES, type Confidence } from "../../../../shared/exam/confidence.ts";

/** The key of each word. An item has at most twelve options, so the letters from A to L are theirs; G for a guess would be one of them. */
export const confidenceKeys: Readonly<Record<Confidence, string>> = {
  sure: "S",
  unsure: "U",
  guess: "Q",
};

/** The word that a key says; null where it says none. */
export function confidenceKeyOf(press: {
  readonly key: string;
  readonly hasShift: boolean;
}): Confidence | null {
  if (press.hasShift) return null;
  return CONFIDENCES.find((each) => confidenceKeys[each] === press.key.toUpperCase()) ?? null;
}
