import { isChoice } from "./is-choice.ts";
import { itemRule } from "./rule.ts";

const MAX_RATIO = 1.5;
const MAX_DIFFERENCE_CHARACTERS = 20;

/** Options of one item are of about the same length, so that none stands out by its form. */
export const optionLengths = itemRule("option-lengths", (item) => {
  if (!isChoice(item)) return [];
  const lengths = [...item.keys, ...item.distractors].map((option) => option.text.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  if (longest <= MAX_RATIO * shortest || longest - shortest <= MAX_DIFFERENCE_CHARACTERS) return [];
  return [
    {
      path: ["options"],
      message: `the longest option has ${longest} characters, the shortest ${shortest}: more than ${MAX_RATIO} times as many`,
    },
  ];
});
