import { itemRule, type ItemFlaw } from "./rule.ts";

const SCREEN_WORDS = /\((?:choose|select|pick) (?:one|two|three|four|five|\d)[^)]*\)/i;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];
const ASKED =
  /\b(?:which|what|choose|select|pick|identify|name) (?:the )?(one|two|three|four|five|six|seven)\b/i;

/** The screen says how many options to choose. A stem that says so too must say the same number. */
export const statedCount = itemRule("stated-count", (item) => {
  const flaws: ItemFlaw[] = [];
  if (SCREEN_WORDS.test(item.stem))
    flaws.push({ path: ["stem"], message: "leave out how many to choose: the screen says it" });
  const asked = NUMBERS.indexOf(ASKED.exec(item.stem)?.[1]?.toLowerCase() ?? "");
  if (item.source.kind === "multiple-response" && asked > 0 && asked !== item.keys.length)
    flaws.push({
      path: ["stem"],
      message: `the stem asks for ${asked} options, the key has ${item.keys.length}`,
    });
  return flaws;
});
