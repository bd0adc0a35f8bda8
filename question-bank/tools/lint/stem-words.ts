import { itemRule } from "./rule.ts";

const MAX_WORDS = 90;

/** A stem can be read in the minute or so that an item has. */
export const stemWords = itemRule("stem-words", (item) => {
  const count = item.stem.split(/\s+/).length;
  if (count <= MAX_WORDS) return [];
  return [
    { path: ["stem"], message: `the stem has ${count} words, at most ${MAX_WORDS} are read` },
  ];
});
