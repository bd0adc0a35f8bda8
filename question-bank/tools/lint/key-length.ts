import { isChoice } from "./is-choice.ts";
import { itemRule } from "./rule.ts";

const MAX_RATIO = 1.4;
const MAX_EXTRA_CHARACTERS = 25;

/** A key that is clearly the longest option gives itself away (Haladyna & Rodriguez 2013). */
export const keyLength = itemRule("key-length", (item) => {
  if (!isChoice(item)) return [];
  const longest = Math.max(...item.distractors.map((option) => option.text.length));
  return item.keys
    .filter(
      ({ text }) =>
        text.length >= MAX_RATIO * longest && text.length - longest >= MAX_EXTRA_CHARACTERS,
    )
    .map(({ text, index }) => ({
      path: ["options", index, "text"],
      message: `the key has ${text.length} characters, the longest distractor ${longest}: bring them closer together`,
    }));
});
