// Words that carry grammar, not content: two texts are not alike for sharing them.
const GRAMMAR_WORDS = new Set(
  `a about above across after again against also although among an and another any are as at back be because been before
  being below between both but by can cannot could did do does doing done down during each either else ever every few for
  from had has have having he her here hers him his how if in instead into is it its itself just less like may might more
  most much must my need needs neither next no nor not now of off often on once one only onto or other others our out over
  own per rather same shall she should since so some still such than that the their them themselves then there these they
  this those through to together too toward towards under until up upon us use used uses using very via was we were what
  when where whether which while who whom whose why will with within without would yet you your`.split(
    /\s+/,
  ),
);

/** The words of a text as they are written, without punctuation; a hyphen parts words, an apostrophe and what follows it falls away. */
export function writtenWords(text: string): readonly string[] {
  return text.replaceAll(/['’]\w*/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return writtenWords(text.toLowerCase());
}

/** The words that say something, from `minLength` letters: each folded to its stem, with the word as it is written. */
export function contentWords(text: string, minLength = 2): ReadonlyMap<string, string> {
  const words = wordsOf(text).filter(
    (word) => word.length >= minLength && !GRAMMAR_WORDS.has(word),
  );
  return new Map(words.map((word) => [foldWord(word), word]));
}

/** One form for "service" and "services", "train" and "training": a candidate sees the likeness too. */
function foldWord(word: string): string {
  return word
    .replace(/(?<=..[^s])s$/, "")
    .replace(/(?<=...)(?:ing|ed)$/, "")
    .replace(/(?<=...)e$/, "")
    .replace(/(?<=..)y$/, "i");
}

/** Shared words in proportion to all words of two texts, 0 to 1 (Jaccard); 0 for two texts without words. */
export function wordOverlap(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): number {
  const shared = [...one.keys()].filter((word) => other.has(word)).length;
  const total = one.size + other.size - shared;
  return total === 0 ? 0 : shared / total;
}
