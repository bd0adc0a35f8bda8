/**
 * A search over things by their texts: it answers a query with those that have every word of it as the beginning of a word, in the
 * order given. Capitals and accents make no difference. A query without a word finds them all.
 */
export function wordSearch<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
): (query: string) => readonly T[] {
  // Most who open a list never search it, so the words are taken apart for the first who does.
  let indexed: readonly { readonly thing: T; readonly words: string }[] | null = null;
  return (query) => {
    const wanted = wordsOf(query).map((begin) => ` ${begin}`);
    if (wanted.length === 0) return things;
    indexed ??= things.map((thing) => ({ thing, words: ` ${wordsOf(textOf(thing)).join(" ")}` }));
    return indexed
      .filter(({ words }) => wanted.every((begin) => words.includes(begin)))
      .map(({ thing }) => thing);
  };
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  // Points within a word are part of it, as in 2.3.1; those at its end are not.
  return plain.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
}
