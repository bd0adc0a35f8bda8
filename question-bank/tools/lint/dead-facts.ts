import { itemRule } from "./rule.ts";

const VENDOR = /^(?:Amazon|AWS) (?=\S+ \S)/;

/**
 * A key must not rest on a service that new customers cannot use or whose place in the exam is disputed. Names are
 * looked for as they are written, since "Fraud Detector" is a service and "fraud detector" is not; a name of several words
 * is found without "Amazon" too.
 */
export const deadFacts = itemRule("dead-facts", (item, { blueprint }) => {
  if (blueprint === null) return [];
  const names = [...blueprint.services.closedToNewCustomers, ...blueprint.services.disputed];
  const parts = [
    ...item.keys.map((option) => ({ list: "options", ...option })),
    ...item.prompts.map((prompt) => ({ list: "prompts", ...prompt })),
  ];
  return parts.flatMap(({ list, index, text }) =>
    [...new Set(names)]
      .filter((name) => isNamed(name, text))
      .map((name) => ({
        path: [list, index, "text"],
        message: `the key rests on ${name}, which is closed to new customers or disputed`,
      })),
  );
});

function isNamed(name: string, text: string): boolean {
  const words = withoutBrackets(name)
    .replace(VENDOR, "")
    .replaceAll(/[.+*?^$|[\]{}\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u");
  return pattern.test(withoutBrackets(text));
}

// The guide writes "Agents (Classic)" where others write "Agents Classic".
function withoutBrackets(text: string): string {
  return text.replaceAll(/[()]/g, "");
}
